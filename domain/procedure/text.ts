/** 改文本: a new version with its reason. Whatever the Party members reviewed before counts no more: it goes back to them. */
import { z } from 'zod';
import { DaySchema } from '../kernel/day-schema.ts';
import { allow, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import { act, standsAgainst, todayOf } from './act.ts';
import { ProcedureText } from './begin.ts';
import { nextStage, type Text, textNow } from './procedure.ts';

const Request = z.strictObject({
  text: ProcedureText,
  why: prose({ min: 2, max: 500 }),
  /** The day on which it was changed. */
  on: DaySchema,
});

export const changeText = act<typeof Request, Text>({
  request: Request,
  decide: (it, { text, why, on }, facts) => {
    const reason = standsAgainst(it, facts);
    if (reason !== undefined) return refuse(reason);
    // What the villagers decided is not reworded afterwards: another text is another procedure.
    if (nextStage(it) === undefined) return refuse('decided-already');
    const now = textNow(it);
    if (now.text === text) return refuse('same-text');
    if (on > todayOf(facts)) return refuse('still-to-come');
    if (on < now.on || it.held.some((held) => held.on > on)) return refuse('before-the-last');
    return allow({ no: now.no + 1, text, why, on });
  },
  after: (it, text) => ({ ...it, texts: [...it.texts, text] }),
});
