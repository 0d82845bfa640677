/** 建好的面, as they are served: sheets inside and minified, as no test runner would load them. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { RenderSite } from '../../contract/site.ts';

const HOME = fileURLToPath(new URL('../..', import.meta.url));

let dist: string | undefined;

/** The folder with all faces, built when something has changed since they were; whoever asks again in this process has it at once. */
export function builtFaces(): string {
  if (dist !== undefined) return dist;
  // As they are served: a test run would have them built with React's development parts.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, ['tools/build.ts', '--if-stale'], { cwd: HOME, stdio: 'ignore', env });
  dist = join(HOME, 'dist');
  return dist;
}

/** The renderer of the public site. */
export async function builtSite(): Promise<RenderSite> {
  const built = pathToFileURL(join(builtFaces(), 'site', 'render.js'));
  const { renderSite } = (await import(built.href)) as { renderSite: RenderSite };
  return renderSite;
}
