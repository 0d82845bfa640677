/** 浏览器: finds a Chromium for the journeys, or installs Debian's; elsewhere says plainly how. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A font with Chinese characters: without one, screenshots and accessibility checks see boxes. */
const FONTS = 'fonts-noto-cjk';

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

/** The path of a Chromium. Throws a sentence for the console when there is none and none can be installed. */
export function chromium(named: string | undefined): string {
  const found = [named, ...PLACES].find((path) => path !== undefined && existsSync(path));
  if (found !== undefined) return found;
  if (platform() !== 'linux' || !existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0)
    throw new Error(
      'The journeys need a Chromium. Install one (Debian: apt-get install chromium fonts-noto-cjk) or name it: CHROMIUM=/path/to/chromium npm test',
    );
  console.log('installing chromium from Debian');
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'] as const,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-qq'], { ...quiet, stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', FONTS], {
    ...quiet,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [first = ''] = PLACES;
  if (spawnSync(first, ['--version']).status !== 0)
    throw new Error('chromium was installed but does not start');
  return first;
}
