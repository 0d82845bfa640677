import { expect, test } from 'vitest';
import type { PointRow } from '../../../contract/watch.ts';
import { draftName } from '../draft-name.ts';
import { draftOf, draftsAre } from '../drafts.ts';
import { BLANK_REPORT } from '../report/draft.ts';
import { reportFrom } from './report-from.ts';

const POINT = { pointId: 'p', title: '老石桥', placeCode: '61102500120001', placeName: '老槐坡' } as PointRow;
const clip = { id: 'c' } as never;

test('从点位上报：话、录音和地点都带过去', () => {
  draftsAre([], () => {});
  expect(reportFrom('o', POINT, '桥栏断了', clip)).toBe(true);
  const place = { code: POINT.placeCode, name: '老槐坡' };
  expect(draftOf(draftName('o', 'report'))).toMatchObject({
    text: '桥栏断了',
    clip,
    place,
    look: { pointId: 'p' },
  });
});

test.each([
  ['写了话', { text: '别处的路塌了' }],
  ['录了音', { clip: { id: 'before' } }],
  ['拍了照', { photos: [{ id: 'x' }] }],
])('正写着另一件（%s）：两件都不动', (_, before) => {
  const begun = { ...BLANK_REPORT, ...before };
  draftsAre([['o.report', begun]], () => {});
  expect(reportFrom('o', POINT, '桥栏断了', null)).toBe(false);
  expect(draftOf(draftName('o', 'report'))).toBe(begun);
});

test('上一件已经保存：不拦着下一件', () => {
  const sent = { matterId: 'm', commandId: 'c', settleId: 's' };
  draftsAre([['o.report', { ...BLANK_REPORT, text: '已经存了', sent }]], () => {});
  expect(reportFrom('o', POINT, '桥栏断了', null)).toBe(true);
});
