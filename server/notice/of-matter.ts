/** 事项的告知: each step of a matter, told as it is written; `app.ts` hands it to the matters. */
import type { Matter } from '../../domain/matter/matter.ts';
import { smsTail } from '../../domain/matter/sms.ts';
import type { MatterStep } from '../../domain/matter/step.ts';
import { toldOf } from '../../domain/notice/of-matter.ts';
import type { Tx } from '../kit/database.ts';
import { insertNotices } from './store.ts';

export const tellOfMatters = (
  tx: Tx,
  { matter, step, seq }: { matter: Matter; step: MatterStep; seq: number },
): void =>
  insertNotices(tx, {
    county: matter.countyCode,
    word: 'matter',
    ofId: matter.id,
    seq,
    told: toldOf(matter, step),
    tail: smsTail(matter.no),
    at: step.at,
  });
