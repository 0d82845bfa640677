/** 四议两公开: begun, carried on step by step, read; load, decide, save. */
import * as api from '../../contract/procedure.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { contains } from '../../domain/place/code.ts';
import {
  afterStep,
  decideAct,
  PROCEDURE_ACT_NAMES,
  type ProcedureAct,
  type ProcedureStep,
} from '../../domain/procedure/acts.ts';
import { begin, begun } from '../../domain/procedure/begin.ts';
import {
  conducts,
  DECIDING_KINDS,
  isOver,
  nextStage,
  type Procedure,
  statusOf,
} from '../../domain/procedure/procedure.ts';
import type { Given } from '../kit/admission.ts';
import { afterOf, ONE_MORE, pageOf } from '../kit/day-pages.ts';
import { must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { findMeeting } from '../meeting/store.ts';
import { answeringPlace } from '../place/store.ts';
import { procedureLimits } from './limits.ts';
import { procedures, votedMeetings } from './store.ts';
import { procedurePage, procedureRow } from './view.ts';

const standing = (it: Procedure) => ({ status: statusOf(it), isOver: isOver(it) });

const listed = query(api.listProcedures, async ({ query: asked }, { tx, house, office }) => {
  const found = await procedures.list(tx, house.county, {
    place: office.placeCode,
    over: asked.state === 'ended',
    after: afterOf(asked.after),
    limit: ONE_MORE,
  });
  const { page, next } = pageOf(found, ({ beganOn }) => beganOn);
  return { procedures: page.map((it) => procedureRow(house, it)), next };
});

const read = query(api.getProcedure, async ({ params }, { tx, house, office }) => {
  const it = must(await procedures.find(tx, house.county, params.procedureId));
  if (!contains(office.placeCode, it.placeCode)) throw new NotFoundError();
  const kinds = kindsFor(it);
  const meetings =
    kinds.length > 0 && conducts(office, it)
      ? await votedMeetings(tx, house.county, { place: it.placeCode, kinds })
      : [];
  return procedurePage(house, { office, it, meetings });
});

/** From which meetings the next step may be taken. */
function kindsFor(it: Procedure): readonly string[] {
  const next = nextStage(it);
  if (next === 'review') return ['party_member_meeting'];
  return next === 'decide' ? DECIDING_KINDS : [];
}

const beginning = command(api.beginProcedure, async ({ body }, given) => {
  const { tx, house, office } = given;
  const { commandId: _, ...request } = body;
  const at = house.now();
  const placeCode = await answeringPlace(tx, house.county, request.placeCode, dayOf(at));
  if (placeCode === undefined || !contains(office.placeCode, placeCode)) throw new NotFoundError();
  const decision = begin({ ...request, placeCode }, { by: office, at });
  if (!decision.ok) throw new RefusedError(decision.reason);
  const it = begun(decision.step);
  if (!(await procedures.insert(tx, house.county, it, standing(it)))) throw new RefusedError('id-taken');
  await keep(given, it, { act: 'begin', body: decision.step });
  return { procedureId: it.id };
});

const keep = ({ tx, house, office }: Given, it: Procedure, step: ProcedureStep): Promise<void> =>
  procedures.addStep(tx, house.county, it, { step, at: new Date(house.now()), by: office });

/** Locks it, asks the rule, saves its step; a meeting that is named is read, never changed. */
async function act(given: Given, name: ProcedureAct, id: string, { commandId: _, ...request }: Asked) {
  const { tx, house, office } = given;
  const it = must(await procedures.lock(tx, house.county, id));
  if (!contains(office.placeCode, it.placeCode)) throw new NotFoundError();
  const named = (request as { meeting?: { meetingId: string } | null }).meeting?.meetingId;
  const meeting = named === undefined ? undefined : await findMeeting(tx, house.county, named);
  const facts = { by: office, at: house.now(), limits: procedureLimits(house), calendar: house.calendar };
  const decision = decideAct(it, name, request, { ...facts, meeting });
  if (!decision.ok) throw new RefusedError(decision.reason);
  const next = afterStep(it, decision.step);
  await procedures.save(tx, house.county, next, standing(next));
  await keep(given, next, decision.step);
  return { procedureId: id };
}

interface Asked {
  readonly commandId: string;
}

const acts: readonly Served[] = PROCEDURE_ACT_NAMES.map((name) =>
  command(
    api.PROCEDURE_ENDPOINTS[name] as (typeof api.PROCEDURE_ENDPOINTS)['give-up'],
    ({ params, body }, given) => act(given, name, params.procedureId, body),
  ),
);

export const ofProcedures: readonly Served[] = [listed, read, beginning, ...acts];
