/** 公开网页的 Word 文件: the layout of official papers, every part of the file named where Word looks for it. */
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { unzipped } from '../../tests/support/zip.ts';
import { wordBytes } from './word.ts';

test('一行二十八字、一页二十二行，奇数页码在右、偶数在左；文字里的尖括号还是文字', async () => {
  const sheet = {
    ...{ band: '回龙镇', title: '垃圾桶移走了', under: '议事结果', on: '2026年9月1日' },
    ...{ parts: [{ head: '怎么办的', text: '<w:p/>移到路口' }], address: 'http://localhost/results/1' },
  };
  const files = unzipped(await buffer(wordBytes(sheet)));
  const read = (name: string) => String(files.get(name));
  const body = read('word/document.xml');
  expect(body).toContain('<w:spacing w:line="579" w:lineRule="exact"/><w:ind w:firstLine="630"/>');
  expect(body).toContain('&lt;w:p/&gt;移到路口');
  for (const [name, edge] of [
    ['footer1', 'right'],
    ['footer2', 'left'],
  ]) {
    expect(read(`word/${name}.xml`)).toMatch(new RegExp(`w:jc w:val="${edge}".*PAGE`));
    expect(read('[Content_Types].xml')).toContain(`/word/${name}.xml`);
    expect(read('word/_rels/document.xml.rels')).toContain(`Target="${name}.xml"`);
    expect(body).toContain(`r:id="${name}"`);
  }
  expect(read('word/settings.xml')).toContain('evenAndOddHeaders');
});
