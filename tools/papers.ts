/**
 * 量文稿: npm run papers [folder]. Every Word document of the house, set by LibreOffice into a PDF and measured against GB/T 9704-2012: 28
 * characters a line, 22 lines a page, margins, page numbers, the order of its heads. A folder keeps what was made. Needs soffice and pdftotext.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Measured, measured, sheetsIn } from './papers/measure.ts';
import { samples } from './papers/samples.ts';

const missing = [
  ['soffice', 'libreoffice-writer-nogui'],
  ['pdftotext', 'poppler-utils'],
].filter(([program = '']) => spawnSync(program, ['--help'], { stdio: 'ignore' }).error !== undefined);
if (missing.length > 0) {
  for (const [program, packed] of missing)
    console.error(`${program} is not installed (on Debian: ${packed}). Nothing was measured.`);
  process.exit(1);
}

const [, , kept] = process.argv;
const folder = kept === undefined ? mkdtempSync(join(tmpdir(), 'xiezhi-papers-')) : resolve(kept);
mkdirSync(folder, { recursive: true });

const names: string[] = [];
for (const { name, bytes } of samples()) {
  writeFileSync(join(folder, `${name}.docx`), await bytes());
  names.push(name);
}
// A profile of its own: an office that is open would answer instead.
const profile = mkdtempSync(join(tmpdir(), 'xiezhi-office-'));
execFileSync(
  'soffice',
  [
    ...[`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder],
    ...names.map((name) => join(folder, `${name}.docx`)),
  ],
  { stdio: 'ignore' },
);
const results = names.map((name) => {
  const html = execFileSync('pdftotext', ['-bbox-layout', join(folder, `${name}.pdf`), '-'], {
    encoding: 'utf8',
  });
  return [name, measured(sheetsIn(html))] as const;
});
rmSync(profile, { recursive: true });
if (kept === undefined) rmSync(folder, { recursive: true });

const millimetres = (is: number | null): string => (is === null ? '—' : is.toFixed(1));
const rowOf = ({ pages, perLine, perPage, top, left, right, heads, wrong }: Measured) => ({
  ...{ 页: pages, '字/行': perLine ?? '—', '行/页': perPage ?? '—', 天头: millimetres(top) },
  ...{ 订口: millimetres(left), 切口: millimetres(right), 一级标题: heads, 不合: wrong.join('；') || '无' },
});
console.table(Object.fromEntries(results.map(([name, it]) => [name, rowOf(it)])));
process.exitCode = results.some(([, { wrong }]) => wrong.length > 0) ? 1 : 0;
