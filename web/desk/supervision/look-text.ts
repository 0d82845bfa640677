/** 哪天、哪几种人、是不是抽签产生: one look in a line, without anybody's name. */
import type { CheckView } from '../../../contract/supervision.ts';
import { dayText } from '../../kit/day-text.ts';
import { ADVISOR_LABELS } from '../../kit/room-terms.ts';
import { type Lang, listed, type useSay } from '../../kit/sentences.ts';
import { SUPERVISION_WORDS } from './words.ts';

export function lookText(
  { day, kinds, drawn }: Pick<CheckView, 'day' | 'kinds' | 'drawn'>,
  say: ReturnType<typeof useSay>,
  lang: Lang,
): string {
  const who = listed(
    kinds.map((kind) => say(ADVISOR_LABELS[kind])),
    lang,
  );
  return [dayText(day, lang), who, ...(drawn ? [say(SUPERVISION_WORDS.byLot)] : [])].join(' · ');
}
