/** 纪要: what stands in the text and in the document: every decision and objection word for word, in the layout of GB/T 9704. */
import { Packer } from 'docx';
import { expect, test } from 'vitest';
import {
  begin,
  concluding,
  does,
  hands,
  idOf,
  motion,
  opened,
  people,
  upTo,
} from '../../../domain/meeting/examples.ts';
import { mustSay } from '../../../domain/meeting/minutes.ts';
import { unzipped } from '../../../tests/support/zip.ts';
import { bitmapOf } from '../bitmap.ts';
import { minutesDocument } from './minutes-docx.ts';
import { minutesText } from './minutes-text.ts';
import { countIn, countsIn, isBlank, numberIn, numbersIn } from './people.ts';

const voters = people(9);
const OBJECTED = { motionId: idOf(101), objectionId: idOf(500) };

function held() {
  let play = opened(begin('villager_rep_meeting', 'representatives', { voters }), upTo(9));
  play = does(play, 'recuse', { itemId: idOf(10), no: 9, why: '是承包人' });
  play = does(play, 'move', motion(1));
  play = does(play, 'object', { ...OBJECTED, side: '三组', reason: '三组路远车进不来', remedy: '先修路' });
  play = does(play, 'vote-by-hands', hands(1, { for: 6, against: 2 }));
  play = does(play, 'answer-objection', { ...OBJECTED, how: 'overruled', words: '另设临时点', text: null });
  play = does(play, 'agree', { motionId: idOf(101) });
  const tasks = [{ what: '定点位', owner: '村委会', due: '2026-10-15' }];
  play = does(play, 'conclude', concluding({ tasks }));
  return does(play, 'close', {});
}

test('手机表决写进纪要：合起来的数、其中举手的有几个，和一样的算式', () => {
  let play = opened(begin('villager_rep_meeting', 'representatives', { voters }), upTo(9));
  play = does(play, 'move', motion(1));
  play = does(play, 'open-phone-vote', { motionId: idOf(101) });
  const closing = { motionId: idOf(101), hands: { for: 1, against: 1, abstain: 0 }, tellers: [1, 2] };
  const said = upTo(5).map((seat) => ({ seat, stance: 'for' as const }));
  play = does(play, 'close-phone-vote', closing, undefined, { said });
  expect(minutesText({ meeting: play.meeting, placeName: '新城社区', voters })).toContain(
    '手机表决（其中举手2）：应到9名代表，在场9名代表，达到三分之二以上（6）的要求；赞成6，反对1，弃权0；到会9名代表的过半数为5，通过',
  );
});

test('列席的人单独数，换过主持人的写明怎么换的', () => {
  let play = opened(begin('villager_rep_meeting', 'representatives', { voters }), upTo(7), 2);
  play = does(play, 'replace-chair', { thinkSo: 4, to: '赵老师' });
  const text = minutesText({ meeting: play.meeting, placeName: '新城社区', voters });
  expect(text).toContain('应到9名代表，先后到会7人，另有列席、旁听2人。');
  expect(text).toContain('到会7人中有4人认为主持人王主任与议题有利害关系，改由赵老师主持。');
});

test('从会上记的写出来的纪要，规则收得下：决定、反对意见、算式、任务都在', () => {
  const play = held();
  const text = minutesText({ meeting: play.meeting, placeName: '新城社区', voters });
  expect(does(play, 'minutes', { text }).refused).toBeUndefined();
  const { decisions, objections } = mustSay(play.meeting);
  for (const words of [...decisions, ...objections]) expect(text).toContain(words);
  expect(text).toContain('应到8名代表（回避1不计），在场8名代表，达到三分之二以上（6）的要求');
  expect(text).toContain('赞成6，反对2，弃权0；到会8名代表的过半数为5，通过');
  expect(text).toContain('村民9（是承包人）回避本项');
  expect(text).toContain('任务：定点位。责任：村委会。期限：2026年10月15日。');
});

test('Word 文件是公文的版式：A4，上 37 下 35 左 28 右 26 毫米，三号仿宋，二号标题，页码两边有横线', async () => {
  let play = held();
  const text = minutesText({ meeting: play.meeting, placeName: '新城社区', voters });
  play = does(play, 'minutes', { text });
  play = does(play, 'sign', { as: 'chair', name: '王主任' });
  const files = unzipped(await Packer.toBuffer(minutesDocument(play.meeting, '新城社区')));
  const body = String(files.get('word/document.xml'));
  expect(body).toContain('w:w="11906" w:h="16838"');
  expect(body).toContain('w:top="2097" w:right="1474" w:bottom="1984" w:left="1587"');
  expect(body).toContain('仿宋_GB2312');
  expect(body).toContain('<w:sz w:val="44"/>');
  expect(body).toContain('动议1的原话');
  expect(body).toContain('王主任');
  expect([...files.keys()].filter((name) => name.startsWith('word/footer'))).toHaveLength(2);
  expect(String(files.get('word/footer1.xml'))).toContain('PAGE');
});

test('验真码在 Word 文件里是一幅图：黑的黑、白的白，四周留白，旁边说怎么用', async () => {
  const code = bitmapOf(21, (x, y) => x >= 0 && y === 0 && x < 7, 2);
  const files = unzipped(await Packer.toBuffer(minutesDocument(held().meeting, '新城社区', code)));
  const [name = ''] = [...files.keys()].filter((it) => it.startsWith('word/media/'));
  expect(name).toMatch(/\.bmp$/);
  const picture = files.get(name) ?? Buffer.alloc(0);
  const side = (21 + 2 * 4) * 2;
  const head = [picture.toString('latin1', 0, 2), picture.readInt32LE(18), picture.readInt32LE(22)];
  expect(head).toEqual(['BM', side, side]);
  const row = (picture.length - 62) / side;
  const isWhite = (x: number, y: number) =>
    ((picture[62 + (side - 1 - y) * row + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0;
  const line = (y: number) => Array.from({ length: side / 2 }, (_, at) => (isWhite(at * 2, y) ? '.' : '#'));
  expect(line(8).join('')).toBe(`....${'#'.repeat(7)}${'.'.repeat(18)}`);
  expect(line(7).join('')).toBe('.'.repeat(29));
  expect(String(files.get('word/document.xml'))).toContain('改过一个字都对不上');
});

test('号怎么写都认得：一段、几个、全角的横线；写错了不猜', () => {
  expect(numbersIn('1-3 7，9、9')).toEqual([1, 2, 3, 7, 9]);
  expect(numbersIn('5－6')).toEqual([5, 6]);
  for (const wrong of ['', '三', '3-1', '0', '1-500', '1,x']) expect(numbersIn(wrong)).toBeUndefined();
  expect(numbersIn('１－３')).toEqual([1, 2, 3]);
  expect(numberIn('来2', voters)).toBe(100_002);
  expect(numberIn(' １2 ', voters)).toBe(12);
  expect(numberIn('十二', voters)).toBeUndefined();
  // Where there is no list everybody is 来: nobody has to write the sign.
  expect(numberIn('2', [])).toBe(100_002);
});

test('票数写错了不当成没有：不是数字的不算，全角的认得，空着的是 0，全空的不是一次表决', () => {
  expect(countIn('１２')).toBe(12);
  expect(countIn(' 8 ')).toBe(8);
  for (const wrong of ['八', '8人', '-3', '1.5', '1e3', '1234567']) expect(countIn(wrong)).toBeUndefined();
  expect(countsIn({ for: '5', against: '', abstain: '' })).toEqual({ for: 5, against: 0, abstain: 0 });
  expect(countsIn({ for: '五', against: '2', abstain: '' })).toBeUndefined();
  expect(isBlank({ for: ' ', against: '', abstain: '' })).toBe(true);
  expect(isBlank({ for: '0', against: '', abstain: '' })).toBe(false);
});
