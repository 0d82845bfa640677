/** 文稿: what was kept stands in them word for word, and the file is laid out as an official document. */
import { Packer } from 'docx';
import { expect, test } from 'vitest';
import type { ConsultationPage } from '../../../../contract/consultation.ts';
import { unzipped } from '../../../../tests/support/zip.ts';
import { TOLD } from '../../../kit/consultation/examples.ts';
import { paperDocument } from '../../../kit/official-docx.ts';
import { receiverText, signerText } from './bodies.ts';
import { briefPaper, lengthOf, proposalPaper } from './drafts.ts';
import { referencePaper } from './reference-text.ts';

const PAGE: ConsultationPage = {
  ...TOLD,
  acts: [],
  publishes: true,
  announcedOn: '2026-08-06',
  linked: false,
  counted: [],
  ballots: null,
  links: [],
};

test('决策参考里，各方的原话、异议和回应、办法、依据、风险、建议一条不少', () => {
  const { points, options, objections, reference, research } = PAGE;
  const text = referencePaper(PAGE).lines.join('\n');
  const kept = [
    ...points.flatMap(({ text, words }) => [text, ...words.map(({ text }) => text)]),
    ...options.flatMap(({ text, law, risks }) => [text, law ?? '', risks ?? '']),
    ...objections.flatMap(({ text, remedy, answer }) => [text, remedy, answer?.why ?? '没有回应']),
    ...[reference?.law ?? '', reference?.advice ?? '', research?.found ?? ''],
  ];
  expect(kept.filter((words) => !text.includes(words))).toEqual([]);
  expect(text).toContain('多数否决，20人中14人赞成');
  expect(text).toContain('请于2026年9月26日前答复');
  expect(text).toContain('3．调研记录（31户（方），2026年8月8日）');
});

test('报给谁，按建制写全称', () => {
  expect(referencePaper(PAGE).to).toBe('中共回龙镇委员会、回龙镇人民政府：');
  expect([signerText('万寿村'), signerText('新城社区'), signerText('回龙镇')]).toEqual([
    ...['万寿村村民委员会', '新城社区居民委员会', '回龙镇人民政府'],
  ]);
  expect(receiverText('永乐街道')).toBe('中共永乐街道工作委员会、永乐街道办事处：');
});

test('社情民意信息三段，有情况、有原因、有建议；提案留着提案人和承办单位', () => {
  const brief = briefPaper(PAGE);
  expect(brief.lines).toHaveLength(3);
  expect(lengthOf(brief)).toBe([...brief.lines.join('')].length);
  expect(brief.lines[2]).toContain('请镇里划定时段');
  expect(proposalPaper(PAGE).lines).toEqual(expect.arrayContaining(['一、案由', '三、建议', '提案人：']));
});

test('Word 文件是公文的版式：一行二十八字，一页二十二行，一级标题黑体，二级楷体', async () => {
  const files = unzipped(await Packer.toBuffer(paperDocument(referencePaper(PAGE), PAGE.placeName)));
  const body = String(files.get('word/document.xml'));
  expect(body).toContain('w:top="2097" w:right="1474" w:bottom="1984" w:left="1587"');
  expect(body).toContain('w:line="579" w:lineRule="exact"');
  expect(body).toContain('<w:spacing w:val="-5"/>');
  // 28 of 15.75 pt fit into 156 mm, 29 do not.
  const width = (11_906 - 1474 - 1587) / 20 / 15.75;
  expect(Math.floor(width)).toBe(28);
  // Two characters of that width in; both edges straight; no line is held back from a page.
  const paragraphs = body.match(/<w:pPr>.*?<\/w:pPr>/g) ?? [];
  const text = paragraphs.filter((it) => it.includes('w:firstLine="630"'));
  expect(text.length).toBeGreaterThan(20);
  for (const it of text) expect(it).toMatch(/<w:widowControl w:val="false"\/>.*<w:jc w:val="both"\/>/);
  // Ten heads, and the last paragraph, which goes with who signs.
  expect(text.filter((it) => it.includes('<w:keepNext/>'))).toHaveLength(11);
  expect(body).toContain('黑体');
  expect(body).toContain('楷体_GB2312');
});
