/** 一桩事项能做的每个动作: which rule decides, and with what. Load, decide and save are in `act.ts`. */
import * as api from '../../contract/act.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { accept } from '../../domain/matter/accept.ts';
import { answer } from '../../domain/matter/answer.ts';
import { chosenOf } from '../../domain/matter/categories.ts';
import { classify } from '../../domain/matter/classify.ts';
import { confirm } from '../../domain/matter/confirm.ts';
import { dispatch } from '../../domain/matter/dispatch.ts';
import { escalate } from '../../domain/matter/escalate.ts';
import { returnMatter } from '../../domain/matter/return.ts';
import { sendBack } from '../../domain/matter/send-back.ts';
import { settle } from '../../domain/matter/settle.ts';
import { tryMatter } from '../../domain/matter/try.ts';
import type { Served } from '../kit/serve.ts';
import { unitsAt } from '../place/store.ts';
import { acting } from './acting.ts';
import { holderAbove } from './chain.ts';
import type { Publishing } from './publishing.ts';
import { categoriesOf, timing } from './timing.ts';

/** What turns out to be sensitive stands on no public page any more. */
export const matterActs = ({ withdraw: unpublish }: Pick<Publishing, 'withdraw'>): readonly Served[] => [
  acting(api.acceptMatter, (matter, { by, given }) => accept(matter, { by, ...timing(given.house) })),

  acting(api.classifyMatter, async (matter, { by, said, given: { tx, house } }) => {
    const category = chosenOf(categoriesOf(house), said.category);
    const decision = classify(matter, { by, category, at: house.now() });
    if (decision.ok && decision.step.dataClass === 'P3')
      await unpublish(tx, house, matter.id, { why: 'sensitive', at: decision.step.at });
    return decision;
  }),

  acting(api.settleMatter, (matter, { by, said, given }) =>
    settle(matter, { by, ...said, ...timing(given.house) }),
  ),

  acting(api.tryMatter, (matter, { by, said, given }) =>
    tryMatter(matter, { by, ...said, ...timing(given.house) }),
  ),

  acting(api.escalateMatter, async (matter, { by, said, given: { tx, house } }) => {
    const parent = await holderAbove(tx, house, matter);
    return escalate(matter, { by, parent, ...said, ...timing(house) });
  }),

  acting(api.dispatchMatter, async (matter, { by, said, given: { tx, house } }) => {
    const units = await unitsAt(tx, house.county, matter.holder.placeCode, dayOf(house.now()));
    const unit = units.find(({ code }) => code === said.unitCode);
    return dispatch(matter, { by, unit, why: said.why, ...timing(house) });
  }),

  acting(api.returnMatter, (matter, { by, said, given }) =>
    returnMatter(matter, { by, ...said, at: given.house.now() }),
  ),

  acting(api.answerMatter, (matter, { by, said, given }) =>
    answer(matter, { by, ...said, ...timing(given.house) }),
  ),

  acting(api.confirmMatter, (matter, { by, said, given }) =>
    confirm(matter, { by, ...said, at: given.house.now() }),
  ),

  acting(api.sendBackMatter, (matter, { by, said, given }) =>
    sendBack(matter, { by, ...said, ...timing(given.house) }),
  ),
];
