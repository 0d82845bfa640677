/** 公开站, built as it is served: its sheets inside and minified, as no test runner would load them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { RenderSite } from '../../contract/site.ts';
import { faceBuild } from '../../vite.config.ts';

/** The renderer of the public site, freshly built. */
export async function builtSite(): Promise<RenderSite> {
  const folder = await mkdtemp(join(tmpdir(), 'xiezhi-site-'));
  try {
    await build(faceBuild('site', folder));
    const { renderSite } = (await import(pathToFileURL(join(folder, 'render.js')).href)) as { renderSite: RenderSite };
    return renderSite;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
