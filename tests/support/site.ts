/** 公开站, built as it is served: its sheets inside and minified, as no test runner would load them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { RenderSite } from '../../contract/site.ts';
import { faceBuild } from '../../vite.config.ts';

/** The renderer of the public site, freshly built for production; in a test run Vite would take React's development parts. */
export async function builtSite(): Promise<RenderSite> {
  const folder = await mkdtemp(join(tmpdir(), 'xiezhi-site-'));
  const { NODE_ENV } = process.env;
  try {
    process.env.NODE_ENV = 'production';
    await build(faceBuild('site', folder));
    const { renderSite } = (await import(pathToFileURL(join(folder, 'render.js')).href)) as {
      renderSite: RenderSite;
    };
    return renderSite;
  } finally {
    process.env.NODE_ENV = NODE_ENV;
    await rm(folder, { recursive: true, force: true });
  }
}
