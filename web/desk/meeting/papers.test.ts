/** 签到表 · 结果单: the same on paper and in the Word file. */
import { Packer } from 'docx';
import { expect, test } from 'vitest';
import type { MeetingPage } from '../../../contract/meeting.ts';
import {
  begin,
  concluding,
  does,
  hands,
  motion,
  opened,
  people,
  upTo,
} from '../../../domain/meeting/examples.ts';
import { unzipped } from '../../../tests/support/zip.ts';
import { resultPaper } from './result-paper.ts';
import { sheetDocument } from './sheet-docx.ts';
import { SHEET_HEADS, sheetRows } from './sheet-rows.ts';

const voters = people(9);

function held(): MeetingPage {
  let play = opened(begin('villager_rep_meeting', 'representatives', { voters }), upTo(7));
  play = does(play, 'move', motion(1));
  play = does(play, 'vote-by-hands', hands(1, { for: 6, against: 1 }));
  const tasks = [{ what: '定点位', owner: '村委会', due: '2026-10-15' }];
  play = does(play, 'conclude', concluding({ tasks }));
  play = does(play, 'close', {});
  return { meeting: play.meeting, placeName: '新城社区', voters } as unknown as MeetingPage;
}

test('签到表：名册上的人、到离的时间、留空的行；Word 里每页有表头', async () => {
  const page = held();
  const rows = sheetRows(page);
  expect(rows.slice(0, 9).map(({ name }) => name)).toEqual(voters.map(({ name }) => name));
  expect(rows[0]?.came).toMatch(/^\d{1,2}:\d\d$/);
  expect(rows[8]?.came).toBe('');
  expect(rows.slice(9).every(({ no, name }) => no === '' && name === '')).toBe(true);
  expect(rows.length).toBe(20);
  const body = String(unzipped(await Packer.toBuffer(sheetDocument(page))).get('word/document.xml'));
  expect(body.match(/<w:tr>/g)).toHaveLength(21);
  expect(body.match(/<w:tblHeader/g)).toHaveLength(1);
  for (const text of [...SHEET_HEADS, '村民9']) expect(body).toContain(text);
});

test('结果单：表决的算式、议定、任务都在，除了责任人没有姓名', () => {
  const { title, lines, signed } = resultPaper(held());
  const text = lines.join('\n');
  expect(title).toBe('九月议事会结果');
  expect(text).toContain('赞成6，反对1，弃权0；到会7名代表的过半数为4，通过');
  expect(text).toContain('任务：定点位。由村委会办，2026年10月15日前办完。');
  expect(text).toMatch(/\n议定：/);
  expect(text).not.toContain('村民1');
  expect(signed[0]).toBe('新城社区');
});
