/** 上了记录的: every word that puts something on the public record, and how it is read again from its own rows. */
import { recordedTopicSheets } from './consultation/sheet.store.ts';
import { recordedEndings } from './consultation/store.ts';
import { recordedDisclosures } from './disclosure/store.ts';
import { recordedMeetings } from './meeting/store.ts';
import { recordedOutcomes } from './outcome/store.ts';
import { recordedSheets } from './publication/open-sheet.store.ts';
import { recordedResults } from './publication/record.store.ts';
import type { Recorded } from './record/store.ts';
import { recordedDraws } from './room/draw.store.ts';

export const RECORDED: readonly Recorded[] = [
  recordedResults,
  recordedDraws,
  recordedMeetings,
  recordedEndings,
  recordedOutcomes,
  recordedDisclosures,
  recordedTopicSheets,
  recordedSheets,
];
