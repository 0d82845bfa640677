/** 样品文件: small papers of every kind, and those that must be refused. */
import { once } from 'node:events';
import { ZipFile } from 'yazl';

export const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
export const LOCKED_PDF = Buffer.from('%PDF-1.4\ntrailer<</Root 1 0 R/Encrypt 2 0 R>>\n%%EOF\n');

export async function zipped(members: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(members)) zip.addBuffer(Buffer.from(content), path);
  const chunks: Buffer[] = [];
  zip.outputStream.on('data', (chunk: Buffer) => chunks.push(chunk));
  zip.end();
  await once(zip.outputStream, 'end');
  return Buffer.concat(chunks);
}

const types = (main: string) => `<Types><Override PartName="/${main}" ContentType="application/x"/></Types>`;

export const DOCX = () =>
  zipped({ '[Content_Types].xml': types('word/document.xml'), 'word/document.xml': '<w/>' });
export const XLSX = () =>
  zipped({ '[Content_Types].xml': types('xl/workbook.xml'), 'xl/workbook.xml': '<w/>' });
export const MACRO_DOCX = () =>
  zipped({
    '[Content_Types].xml': types('word/document.xml'),
    'word/document.xml': '<w/>',
    'word/vbaProject.bin': 'x',
  });
export const MACRO_BY_TYPE = () =>
  zipped({
    '[Content_Types].xml':
      '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
    'xl/workbook.xml': '<w/>',
  });

/** An old Office file as far as anybody looks here: its header, and the names in its directory. */
export const ole = (...names: readonly string[]): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1024),
    ...names.map((name) => Buffer.from(name.padEnd(32, '\0'), 'utf16le')),
    Buffer.alloc(1024),
  ]);
