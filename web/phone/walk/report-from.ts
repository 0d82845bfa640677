/** 从点位上报: the draft of a report with the point, its place and what was said in it already. */
import type { PointRow } from '../../../contract/watch.ts';
import { newId } from '../../kit/ids.ts';
import { keep, kept } from '../keep.ts';
import { BLANK_REPORT, type ReportDraft } from '../report/draft.ts';
import { todayHere } from './use-look.ts';

/** What somebody was already writing stays; what may have been sent is not touched. */
export function reportFrom(
  officeId: string,
  { pointId, title, placeCode, placeName }: PointRow,
  words: string,
): void {
  const name = `draft.${officeId}.report`;
  const before = { ...BLANK_REPORT, ...kept<Partial<ReportDraft>>(name) };
  const draft = before.arrived === null ? before : BLANK_REPORT;
  if (draft.sent !== null) return;
  keep(name, {
    ...draft,
    text: draft.text === '' ? words : draft.text,
    place: { code: placeCode, name: placeName },
    look: { pointId, title, lookId: newId(), day: todayHere() },
  } satisfies ReportDraft);
}
