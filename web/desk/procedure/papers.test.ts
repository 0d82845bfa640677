/** 四议两公开的文稿: what stands on the board and in the record. */
import { expect, test } from 'vitest';
import { LAMPS_PAGE } from './examples.ts';
import { noticePaper, recordPaper } from './papers.ts';

test('公告：写明公告什么、公开到哪天、贴在哪里、向谁提意见，村委会署名', () => {
  const [decision, result] = LAMPS_PAGE.disclosures.map((shown) => noticePaper(LAMPS_PAGE, shown));
  expect(decision?.title).toBe('三组村道装太阳能路灯决议公告');
  expect(decision?.lines).toEqual([
    '村民代表会议决议：在三组村道装二十盏太阳能路灯。',
    '公开期：2026年6月26日至2026年7月14日，公开在村务公开栏。有意见请向村务监督委员会提出。',
  ]);
  expect(decision?.signed).toEqual(['万寿村村民委员会', '2026年6月26日']);
  expect(result?.title).toBe('三组村道装太阳能路灯实施结果公告');
});

test('记录：四议按次序，每一步都有算式；改过的文本和为什么改都在', () => {
  const { title, lines, signed } = recordPaper(LAMPS_PAGE);
  expect(title).toBe('三组村道装太阳能路灯“四议两公开”记录');
  expect(lines.filter((line) => /^[一二三四五六]、/.test(line))).toEqual([
    '一、村党组织提议',
    '二、村“两委”商议',
    '三、党员大会审议',
    '四、村民（代表）会议决议',
    '五、方案文本',
    '六、两公开',
  ]);
  const text = lines.join('\n');
  expect(text).toContain(
    '2026年6月24日村民代表会议议第2稿：应到 36，三分之二以上要到 24，实到 30；到会的过半数是 16，赞成 27、反对 2、弃权 1。通过。',
  );
  expect(text).toContain('2026年6月12日议第1稿');
  expect(text).toContain('通过，文本后来改过，重新审议。');
  expect(text).toContain(
    '（二）第2稿，2026年6月14日\n修改理由：写明钱从哪来\n在三组村道装二十盏太阳能路灯。\n用集体经济收益。',
  );
  expect(signed).toEqual(['万寿村村民委员会', '2026年10月10日']);
});

test('记录：还没有走的一步写明还没有开；不再办的写明哪天、为什么', () => {
  const early = { ...LAMPS_PAGE, held: LAMPS_PAGE.held.slice(0, 1), disclosures: [], texts: [] };
  const { lines, signed } = recordPaper({ ...early, endedWhy: '县里另有项目', endedOn: '2026-06-09' });
  expect(lines.filter((line) => line === '还没有开。')).toHaveLength(3);
  expect(lines.slice(-2)).toEqual(['五、不再办', '2026年6月9日不再办，理由：县里另有项目']);
  expect(signed[1]).toBe('2026年6月9日');
});
