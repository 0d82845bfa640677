/** 目录: every address finds its page, and a page on which somebody can write is never at rest. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { INVITE, PAGES, pageAt } from './routes.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** As the table says it: the address, the file of its page, and whether it is at rest. */
const written = [
  ...readFileSync(join(HERE, 'routes.ts'), 'utf8').matchAll(
    /page\('([^']+)',\s*\(\) =>\s*import\('([^']+)'\).*?(AT_REST)?\)[,;]\n/gs,
  ),
].map(([, path = '', file = '', rest]) => ({ path, file: join(HERE, file), atRest: rest !== undefined }));

const WRITING = /<(form|input|textarea|select|video)\b/;

/** A file and everything it draws with. */
function drawnBy(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file) || !existsSync(file)) return known;
  known.add(file);
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (?!type )[^;]*?from '(\.[^']+\.tsx)'/gm,
  ))
    drawnBy(join(dirname(file), from), known);
  return known;
}

const isWrittenOn = (file: string): boolean =>
  [...drawnBy(file)].some((one) => WRITING.test(readFileSync(one, 'utf8')));

test('每一页都在目录里，地址对得上', () => {
  expect(written.length).toBe(PAGES.length + 1);
  for (const [n, { path, atRest }] of written.entries()) {
    const found = pageAt(path.replace(/:\w+/g, 'x1'));
    expect([path, found?.of === [INVITE, ...PAGES][n]?.of, found?.atRest]).toEqual([path, true, atRest]);
  }
  expect(pageAt('/walk/p1')?.told).toEqual({ pointId: 'p1' });
  expect(pageAt('/matters/m1/settle')?.told).toEqual({ matterId: 'm1', act: 'settle' });
  expect(pageAt('/talks/new/')?.told).toEqual({});
  expect(pageAt('/')).toBeUndefined();
});

test('写得了东西的页不算歇着：换新版不会在这里重新打开', () => {
  const forms = ['/report', '/talks/new', '/talks/:consultationId', '/me/own', '/area/care/new', '/invite'];
  for (const path of forms)
    expect(isWrittenOn(written.find((one) => one.path === path)?.file ?? ''), path).toBe(true);
  const wrong = written.filter(({ file, atRest }) => atRest && isWrittenOn(file)).map(({ path }) => path);
  expect(wrong).toEqual([]);
  expect(isWrittenOn(join(HERE, 'waiting/waiting.tsx'))).toBe(false);
});
