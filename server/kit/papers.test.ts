import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  DOCX,
  LOCKED_PDF,
  MACRO_BY_TYPE,
  MACRO_DOCX,
  ole,
  PDF,
  XLSX,
  zipped,
} from '../../tests/support/papers.ts';
import { paperKind } from './papers.ts';

test('PDF、新旧 Office 文件按内容认得出', async () => {
  expect(paperKind(PDF)).toEqual({ ok: true, kind: 'pdf' });
  expect(paperKind(await DOCX())).toEqual({ ok: true, kind: 'docx' });
  expect(paperKind(await XLSX())).toEqual({ ok: true, kind: 'xlsx' });
  expect(paperKind(ole('Root Entry', 'WordDocument'))).toEqual({ ok: true, kind: 'doc' });
  expect(paperKind(ole('Root Entry', 'Workbook'))).toEqual({ ok: true, kind: 'xls' });
});

test('带宏的、加密的、普通压缩包、网页、程序、半个文件，一律不收', async () => {
  const docx = await DOCX();
  const locked = Buffer.from(docx);
  const directory = locked.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  locked.writeUInt16LE(locked.readUInt16LE(directory + 8) | 1, directory + 8);
  for (const [bytes, reason] of [
    [await MACRO_DOCX(), 'with-macros'],
    [await MACRO_BY_TYPE(), 'with-macros'],
    [ole('WordDocument', '_VBA_PROJECT'), 'with-macros'],
    [ole('EncryptedPackage', 'EncryptionInfo'), 'encrypted'],
    [LOCKED_PDF, 'encrypted'],
    [locked, 'encrypted'],
    [await zipped({ 'a.txt': 'x' }), 'kind-not-allowed'],
    [docx.subarray(0, docx.length - 30), 'broken'],
    [PDF.subarray(0, 20), 'broken'],
    [Buffer.from('<html><script>alert(1)</script>'), 'kind-not-allowed'],
    [Buffer.from('MZ\x90\0'), 'kind-not-allowed'],
    [ole('Root Entry'), 'kind-not-allowed'],
    [Buffer.alloc(0), 'kind-not-allowed'],
  ] as const)
    expect(paperKind(bytes)).toEqual({ ok: false, reason });
});

test('改坏一千次，每次都有答复，不出错', async () => {
  const good = [await DOCX(), await XLSX(), PDF, ole('WordDocument')];
  fc.assert(
    fc.property(
      fc.constantFrom(...good),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 }),
      fc.nat(),
      (bytes, changes, cut) => {
        const broken = Buffer.from(bytes.subarray(0, Math.max(1, cut % (bytes.length + 1))));
        for (const [at, value] of changes) broken[at % broken.length] = value;
        expect(typeof paperKind(broken).ok).toBe('boolean');
      },
    ),
    { numRuns: 1000 },
  );
});
