/** 步骤之外: what a step beside the main road tells besides its name: until when, which number, where to. */
import type { StepView } from '../../contract/matter.ts';
import { type Lang, type Sentence, say } from './sentences.ts';
import { ASIDE_LABELS, CHANNEL_LABELS, HEARD_LABELS, RESCUER_LABELS } from './way-terms.ts';
import { dateOf } from './when.ts';

const TOLD = {
  by: { zh: '{when}前', en: 'by {when}' },
  reply: { zh: '{when}前回复', en: 'reply by {when}' },
  review: { zh: '{when}复核', en: 'review on {when}' },
  into: { zh: '并入 {no}', en: 'into {no}' },
  part: { zh: '另立 {no}', en: 'as {no}' },
  paper: { zh: '登记表 {no}', en: 'paper form {no}' },
  reference: { zh: '文号 {no}', en: 'reference {no}' },
} satisfies Record<string, Sentence>;

/** In the order in which they are said; nothing for the steps of the main road. */
export function stepTold(step: StepView, lang: Lang): readonly string[] {
  const { kind, due, otherNo, channel, rescuer, reference, asideAs, heard } = step;
  const when = due === null ? '' : dateOf(due, lang);
  const until = kind === 'set-aside' ? TOLD.review : kind === 'supervised' ? TOLD.reply : TOLD.by;
  return [
    asideAs && say(ASIDE_LABELS[asideAs], lang),
    channel && say(CHANNEL_LABELS[channel], lang),
    rescuer && say(RESCUER_LABELS[rescuer], lang),
    otherNo && say(kind === 'split' ? TOLD.part : TOLD.into, lang, { no: otherNo }),
    reference && say(kind === 'reported' ? TOLD.paper : TOLD.reference, lang, { no: reference }),
    heard && say(HEARD_LABELS[heard], lang),
    due === null ? null : say(until, lang, { when }),
  ].filter((it): it is string => Boolean(it));
}
