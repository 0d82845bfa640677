/** 一桩事项能做的每个动作: which rule decides, and with what. Load, decide and save are in `act.ts`. */
import type { z } from 'zod';
import type { Endpoint } from '../../contract/endpoint.ts';
import * as api from '../../contract/matter.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { accept } from '../../domain/matter/accept.ts';
import { answer } from '../../domain/matter/answer.ts';
import { classify } from '../../domain/matter/classify.ts';
import { confirm } from '../../domain/matter/confirm.ts';
import { dispatch } from '../../domain/matter/dispatch.ts';
import { escalate } from '../../domain/matter/escalate.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import { returnMatter } from '../../domain/matter/return.ts';
import { sendBack } from '../../domain/matter/send-back.ts';
import { settle } from '../../domain/matter/settle.ts';
import { tryMatter } from '../../domain/matter/try.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { command, type Given, type Served } from '../kit/serve.ts';
import { unitsAt } from '../place/store.ts';
import { act, type Decided } from './act.ts';
import { holderAbove } from './chain.ts';
import { timing } from './timing.ts';

interface Said<Request> {
  readonly by: Actor;
  readonly said: Omit<Request, 'commandId'>;
  readonly given: Given;
}

/** An endpoint that acts on one matter as the office signed in. */
const acting = <Request>(
  endpoint: Endpoint & { readonly body: z.ZodType<Request> },
  decide: (matter: Matter, it: Said<Request>) => Decided,
): Served =>
  command(
    endpoint as unknown as typeof api.acceptMatter,
    ({ params, body }, { tx, house, office, session }) => {
      const { commandId: _, ...said } = body;
      const by: Actor = { kind: 'office', office };
      const given = { tx, house, office, session };
      return act({ tx, house, matterId: params.matterId, by }, (matter) =>
        decide(matter, { by, said: said as Said<Request>['said'], given }),
      );
    },
  );

export const matterActs: readonly Served[] = [
  acting(api.acceptMatter, (matter, { by, given }) => accept(matter, { by, ...timing(given.house) })),

  acting(api.classifyMatter, (matter, { by, said, given }) =>
    classify(matter, { by, ...said, at: given.house.now() }),
  ),

  acting(api.settleMatter, (matter, { by, said, given }) =>
    settle(matter, { by, ...said, ...timing(given.house) }),
  ),

  acting(api.tryMatter, (matter, { by, said, given }) =>
    tryMatter(matter, { by, ...said, ...timing(given.house) }),
  ),

  acting(api.escalateMatter, async (matter, { by, said, given: { tx, house } }) => {
    const parent = await holderAbove(tx, house, matter.holder);
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
