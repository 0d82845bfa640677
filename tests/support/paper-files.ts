/** 样本文件: Word, Excel and PDF written by hand, with much in them that no page shows. */
import { type Part, partsOf, sheetXml, zipOf } from './workbook.ts';

/** What is seen, and a mark that stands wherever nobody sees it. */
export interface Written {
  /** Lines; cells of a table apart by tabs. */
  readonly lines: readonly string[];
  readonly mark: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const PROPERTIES = (mark: string): Part[] => [
  {
    name: 'docProps/core.xml',
    content: `<cp:coreProperties><dc:creator>${mark}</dc:creator><cp:lastModifiedBy>${mark}</cp:lastModifiedBy><dc:title>${mark}</dc:title></cp:coreProperties>`,
  },
  {
    name: 'docProps/app.xml',
    content: `<Properties><Company>${mark}</Company><Manager>${mark}</Manager></Properties>`,
  },
];

/** Deleted words, remarks, hidden runs, fields, headers, a picture's description, properties. */
export function wordOf({ lines, mark }: Written): Buffer {
  const run = (text: string, more = '') =>
    `<w:r>${more}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  const unseen =
    `<w:del w:author="${mark}"><w:r><w:delText>${mark}</w:delText></w:r></w:del>` +
    run(mark, '<w:rPr><w:vanish/></w:rPr>') +
    `<w:r><w:instrText>${mark}</w:instrText></w:r><w:r><w:commentReference w:id="0"/></w:r>` +
    `<w:r><w:drawing><wp:docPr name="${mark}" descr="${mark}"/></w:drawing></w:r>`;
  const body: string[] = [];
  let table: string[] = [];
  const end = () => {
    if (table.length > 0) body.push(`<w:tbl><w:tblPr/>${table.join('')}</w:tbl>`);
    table = [];
  };
  for (const line of lines) {
    if (line.includes('\t')) {
      const cells = line.split('\t').map((cell) => `<w:tc><w:tcPr/><w:p>${run(cell)}</w:p></w:tc>`);
      table.push(`<w:tr>${cells.join('')}</w:tr>`);
    } else {
      end();
      const half = Math.ceil(line.length / 2);
      body.push(
        `<w:p><w:ins w:author="${mark}">${run(line.slice(0, half))}</w:ins>${unseen}${run(line.slice(half))}</w:p>`,
      );
    }
  }
  end();
  return zipOf([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: `<w:document><w:body>${body.join('')}</w:body></w:document>` },
    {
      name: 'word/comments.xml',
      content: `<w:comments><w:comment w:author="${mark}"><w:p>${run(mark)}</w:p></w:comment></w:comments>`,
    },
    { name: 'word/header1.xml', content: `<w:hdr><w:p>${run(mark)}</w:p></w:hdr>` },
    ...PROPERTIES(mark),
  ]);
}

/** A hidden row, a hidden column, another sheet, remarks, properties. */
export function excelOf({ lines, mark }: Written): Buffer {
  const rows = [...lines.map((line) => [mark, ...line.split('\t')]), [mark, mark]];
  const sheet = { rows, hiddenColumns: [1], hiddenRows: [rows.length] };
  return zipOf([
    ...partsOf(sheet, sheetXml(sheet), [mark]),
    {
      name: 'xl/comments1.xml',
      content: `<comments><authors><author>${mark}</author></authors><comment><text><t>${mark}</t></text></comment></comments>`,
    },
    ...PROPERTIES(mark),
  ]);
}

const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');

/** Every line is drawn and covered with a black bar; author, title and a remark carry the mark. */
export function pdfOf({ lines, mark }: Written): Buffer {
  const drawn = lines.flatMap((line, at) => {
    const y = 2980 - at * 20;
    const cells = line
      .split('\t')
      .map((cell, n) => `BT /F 10 Tf ${40 + n * 200} ${y} Td <${hex(cell)}> Tj ET`);
    return [...cells, `0 g 38 ${y - 3} 1000 14 re f`];
  });
  const page = drawn.join('\n');
  const cmap =
    '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange ' +
    '1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end';
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 1100 3000]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>/Annots[8 0 R]>>',
    `<</Length ${page.length}>>stream\n${page}\nendstream`,
    '<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>',
    `<</Length ${cmap.length}>>stream\n${cmap}\nendstream`,
    `<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/T<feff${hex(mark)}>/Contents<feff${hex(mark)}>>>`,
    `<</Author<feff${hex(mark)}>/Title<feff${hex(mark)}>>>`,
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const from = text.length;
    text += `${at + 1} 0 obj${object}endobj\n`;
    return from;
  });
  const from = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  text += places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `trailer<</Size ${objects.length + 1}/Root 1 0 R/Info 9 0 R>>\nstartxref\n${from}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
