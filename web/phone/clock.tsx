/** 时钟牌: what is due and how much of its time is left; said in words, and in colour besides. */
import type { ClockView } from '../../contract/matter.ts';
import { colourAt } from '../../domain/matter/clock.ts';
import { classes } from '../kit/classes.ts';
import { ClockIcon } from '../kit/icons.tsx';
import { type Sentence, useLang, useSay } from '../kit/sentences.ts';
import { CLOCK_PURPOSE_LABELS } from '../kit/terms.ts';
import { dateOf, remaining } from '../kit/when.ts';

const BY: Sentence = { zh: '（{day}前）', en: ' (by {day})' };
const BY_PROVISIONAL: Sentence = {
  zh: '（{day}前，放假安排公布后可能调整）',
  en: ' (by {day}, until the holidays are announced)',
};

/** The reporter's own window never turns yellow or red. */
export function ClockBadge({ clock, full = false }: { readonly clock: ClockView; readonly full?: boolean }) {
  const say = useSay();
  const lang = useLang();
  const now = Date.now();
  return (
    <span className={classes('clock', clock.purpose === 'confirm' ? 'green' : colourAt(clock, now))}>
      <ClockIcon />
      <span>
        {say(CLOCK_PURPOSE_LABELS[clock.purpose])} {remaining(clock.due, now, lang)}
        {full ? <small>{say(clock.provisional ? BY_PROVISIONAL : BY, { day: dateOf(clock.due, lang) })}</small> : null}
      </span>
    </span>
  );
}
