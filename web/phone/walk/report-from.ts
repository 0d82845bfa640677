/** 从点位上报: the draft of a report with the point, its place and what was said in it already. */
import type { PointRow } from '../../../contract/watch.ts';
import { newId } from '../../kit/ids.ts';
import { draftName } from '../draft-name.ts';
import { draftOf, keepDraft } from '../drafts.ts';
import { BLANK_REPORT, type ReportDraft } from '../report/draft.ts';
import { todayHere } from '../today.ts';
import type { SpokenClip } from '../voice/use-voice.ts';

/** False, and nothing is changed, while another report is being written: what was said here stays here until that one is sent. */
export function reportFrom(
  officeId: string,
  { pointId, title, placeCode, placeName }: PointRow,
  words: string,
  clip: SpokenClip | null,
): boolean {
  const name = draftName(officeId, 'report');
  const before = { ...BLANK_REPORT, ...draftOf<Partial<ReportDraft>>(name) };
  // What was saved already lies in the queue; the draft only shows it.
  const draft = before.sent === null ? before : BLANK_REPORT;
  if (draft.text.trim() !== '' || draft.clip !== null || draft.photos.length > 0) return false;
  keepDraft(name, {
    ...draft,
    ...{ text: words, clip },
    place: { code: placeCode, name: placeName },
    look: { pointId, title, lookId: newId(), day: todayHere() },
  } satisfies ReportDraft);
  return true;
}
