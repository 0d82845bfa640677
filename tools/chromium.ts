/**
 * 浏览器: finds a Chromium, or installs Debian's; elsewhere says plainly how. There are two of one engine: the whole one, with the
 * files a browser keeps for a person, and the one without a window, which asks for half the work (docs/decisions/0054).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';

const WHOLE = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Debian's, the program itself and not the script that calls it: whoever kills it kills the browser. */
const WINDOWLESS = '/usr/lib/chromium/chromium-headless-shell';

/** With a font of Chinese characters: without one, screenshots and accessibility checks see boxes. */
const PACKAGES = ['chromium', 'chromium-headless-shell', 'fonts-noto-cjk'];

/** As a journey starts it: nothing of its own on the network, also as root and without a graphics card. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

/** The path of a whole Chromium, or of the one that is named. Throws a sentence for the console when there is none. */
export const chromium = (named: string | undefined): string => firstOf([named, ...WHOLE]);

/** The path of a Chromium without a window; of a whole one where there is no other. Throws as `chromium` does. */
export const windowless = (named: string | undefined): string => firstOf([named, WINDOWLESS, ...WHOLE]);

/** Before all tests: installs what is missing, on Debian and as root. What stands there already must do elsewhere. */
export function provideChromium(): void {
  if ((existsSync(WINDOWLESS) && WHOLE.some(existsSync)) || !mayInstall()) return;
  console.log(`installing ${PACKAGES.join(', ')} from Debian`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    execFileSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...PACKAGES);
  for (const path of [chromium(undefined), WINDOWLESS])
    if (spawnSync(path, ['--version']).status !== 0)
      throw new Error(`${path} was installed but does not start`);
}

function firstOf(paths: readonly (string | undefined)[]): string {
  const found = paths.find((path) => path !== undefined && existsSync(path));
  if (found !== undefined) return found;
  throw new Error(
    `The journeys need a Chromium. Install one (Debian: apt-get install ${PACKAGES.join(' ')}) or name it: CHROMIUM=/path/to/chromium npm test`,
  );
}

const mayInstall = (): boolean =>
  platform() === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
