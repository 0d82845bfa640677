/** 事项的告知: each step of a matter, told as it is written, and the question how satisfied somebody is; `app.ts` hands both over. */
import { DAY, type Moment } from '../../domain/kernel/day.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import { smsTail } from '../../domain/matter/sms.ts';
import type { MatterStep } from '../../domain/matter/step.ts';
import { type Told, toReporter } from '../../domain/notice/kind.ts';
import { toldOf } from '../../domain/notice/of-matter.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { isOn } from './channels.ts';
import { insertNotices } from './store.ts';

const insert = (
  tx: Tx,
  matter: Matter,
  { seq, told, at, event }: { seq: number; told: readonly Told[]; at: Moment; event?: string | undefined },
) =>
  insertNotices(tx, {
    ...{ county: matter.countyCode, word: 'matter', ofId: matter.id, seq, told, at },
    tail: smsTail(matter.no),
    ...(event !== undefined && { event }),
  });

/** Late of which day: told once of it, at whatever place among the steps that stands. */
const lateOf = ({ id }: Matter, step: MatterStep): string | undefined =>
  step.kind === 'turned' ? `${id} ${step.purpose} ${step.colour} ${step.due}` : undefined;

export const ofMatters = {
  step: (tx: Tx, { matter, step, seq }: { matter: Matter; step: MatterStep; seq: number }): void =>
    insert(tx, matter, { seq, told: toldOf(matter, step), at: step.at, event: lateOf(matter, step) }),

  /** Stands beside the steps, under the number of its day: it is asked once in fifteen days. */
  asking: (tx: Tx, house: House, { matter, at }: { matter: Matter; at: Moment }): boolean => {
    if (!isOn(house, 'sms')) return false;
    const told = [{ to: toReporter(matter.id), kind: 'satisfaction' }] as const;
    const seq = -Math.floor(at / DAY);
    insert(tx, matter, { seq, told, at, event: `${matter.id} ${seq}` });
    return true;
  },
};
