/** 会议的告知: the group of a place hears that a meeting is called, and of one it heard of, that it is put off or given up. */
import { type NoticeKind, type Told, toGroup } from '../notice/kind.ts';
import type { PlaceCode } from '../place/code.ts';
import type { MeetingAct } from './acts.ts';

const TOLD: Readonly<Partial<Record<MeetingAct, NoticeKind>>> = {
  notice: 'meeting-called',
  postpone: 'meeting-put-off',
  cancel: 'meeting-given-up',
};

/** `wasCalled`: notice of it was given, be it long ago. By its kind only: what and when is read where it is announced. */
export function toldOf(
  { placeCode }: { readonly placeCode: PlaceCode },
  act: MeetingAct,
  wasCalled: boolean,
): readonly Told[] {
  const kind = TOLD[act];
  return kind === undefined || !wasCalled ? [] : [{ to: toGroup(placeCode), kind }];
}
