/** 月度事项汇总单: counts, candidates and tasks as they were kept, without a name. */
import { expect, test } from 'vitest';
import type { DigestPage } from '../../../contract/meeting.ts';
import { digestPaper } from './digest-paper.ts';
import { SEPTEMBER } from './examples.ts';

const paper = (more: Partial<DigestPage> = {}) =>
  digestPaper({ ...SEPTEMBER, ...more }, (code) => `类${code}`);

test('汇总单：多少件、分几类、哪些上议程和为什么、以前没办完的', () => {
  const { title, lines, signed } = paper();
  expect(title).toBe('万寿村2026年9月事项汇总单');
  expect(lines).toEqual([
    '2026年8月26日至2026年9月25日提出事项5件，已办结或已答复2件，还没办完3件。',
    '一、分类情况',
    '类utilities.light：提出3件，还没办完2件。',
    '类environment.river：提出2件，还没办完1件。',
    '二、可以列入议程的事',
    '1．路灯不亮（三组；同样的2件；最早的已有41天，必须上议程；本会只提意见）',
    '2．校门口要减速带（一组；最早的已有3天；本会不能定，要转给主管部门）',
    '三、以前会议没有办完的任务',
    '1．定点位（村委会，2026年10月15日前）',
  ]);
  expect(signed).toEqual(['万寿村村民委员会', '2026年9月26日']);
});

test('没到截止日的写明是到现在为止；没有收到事项的也写明', () => {
  expect(paper({ complete: false, keptOn: null }).lines[0]).toContain('还没有到截止日');
  expect(paper({ complete: false, keptOn: null }).signed[1]).toBe('2026年9月25日');
  const none = { raised: 0, settled: 0, categories: [], lines: [], tasks: [] };
  expect(paper(none).lines).toEqual(['2026年8月26日至2026年9月25日没有提出事项。']);
});
