/** 村里大事公开页: the draft with what the masker would hide, its approval, and what everybody reads. */
import * as api from '../../contract/affair-sheet.ts';
import {
  isOver as levyIsOver,
  nextStage as nextOfLevy,
  schemeNow,
  statusOf as statusOfLevy,
  sumsOf,
} from '../../domain/levy/levy.ts';
import { contains } from '../../domain/place/code.ts';
import {
  countsStill,
  nextStage,
  isOver as procedureIsOver,
  stagesOf,
  statusOf,
} from '../../domain/procedure/procedure.ts';
import {
  AFFAIR_KINDS,
  type Affair,
  type AffairKind,
  publishAffair,
  publishesAffair,
  textsOfAffair,
} from '../../domain/publication/affair-sheet.ts';
import { knownOfCase } from '../../domain/publication/case.ts';
import type { Known } from '../../domain/publication/mask-kind.ts';
import { maskedTexts } from '../../domain/publication/sheet.ts';
import type { Given } from '../kit/admission.ts';
import { readCursor, writeCursor } from '../kit/cursor.ts';
import type { House } from '../kit/house.ts';
import { must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { levies } from '../levy/store.ts';
import { fullPlaceName } from '../place/store.ts';
import { procedures } from '../procedure/store.ts';
import {
  findOpenSheet,
  listOpenSheets,
  type OpenSheet,
  publishSheet,
  versionRead,
} from './open-sheet.store.ts';

const PAGE = 20;

interface Ref {
  readonly affair: AffairKind;
  readonly affairId: string;
}

/** To read it, or to hold it until this transaction ends; whoever may not see it is told that it is not there. */
async function affairOf(
  { tx, house, office }: Given,
  { affair: kind, affairId }: Ref,
  how: 'find' | 'lock',
): Promise<Affair> {
  const affair: Affair =
    kind === 'procedure'
      ? { kind, it: must(await procedures[how](tx, house.county, affairId)) }
      : { kind, it: must(await levies[how](tx, house.county, affairId)) };
  if (!contains(office.placeCode, affair.it.placeCode)) throw new NotFoundError();
  return affair;
}

const draft = query(api.draftAffair, async ({ params }, given) => {
  const { tx, house, office } = given;
  const affair = await affairOf(given, params, 'find');
  if (!publishesAffair(office, affair)) throw new NotFoundError();
  return {
    steps: affair.it.steps,
    published: await versionRead(tx, house.county, params.affair, params.affairId),
    texts: maskedTexts(textsOfAffair(affair), knownOf(house, affair)),
  };
});

const publish = command(api.publishAffair, async ({ params, body }, given) => {
  const { tx, house, office } = given;
  const affair = await affairOf(given, params, 'lock');
  const { commandId: _, ...request } = body;
  const decision = publishAffair(affair, request, { by: office, known: knownOf(house, affair) });
  if (!decision.ok) throw new RefusedError(decision.reason);
  const { kind, it } = decision.step;
  const version = await publishSheet(tx, house, {
    ...{ kind, sheet: it, steps: affair.it.steps, over: isOver(decision.step) },
    ...{ kept: request.kept, by: office },
  });
  return { affairId: it.id, version };
});

/** An affair stands by itself: whom its own texts announce once is known in all of them. */
const knownOf = ({ county }: House, affair: Affair): Known =>
  knownOfCase(county, { people: [], houses: [], texts: textsOfAffair(affair) });

const isOver = (affair: Affair): boolean =>
  affair.kind === 'procedure' ? procedureIsOver(affair.it) : levyIsOver(affair.it);

interface Sheet extends Omit<OpenSheet<Affair['it']>, 'sheet'> {
  readonly affair: Affair;
}
const sheetOf = ({ sheet, ...found }: OpenSheet<Affair['it']>): Sheet => ({
  ...found,
  affair: { kind: found.kind, it: sheet } as Affair,
});

export const listAffairs = query(api.listAffairs, async ({ query: asked }, { tx, house }) => {
  const { kind, place, q: words } = asked;
  const found = await listOpenSheets<Affair['it']>(tx, house.county, kind ? [kind] : AFFAIR_KINDS, {
    ...{ place, words, over: undefined, before: readCursor(asked.before), limit: PAGE + 1 },
  });
  const page = found.slice(0, PAGE);
  const last = page.at(-1);
  return {
    affairs: page.map((sheet) => rowOf(house, sheetOf(sheet))),
    older: writeCursor(found.length > PAGE && last !== undefined ? { at: last.at, id: last.id } : undefined),
  };
});

const publishedOf = (house: House, { affair: { it }, at }: Sheet) => ({
  ...{ affairId: it.id, title: it.title, placeCode: it.placeCode, publishedAt: at },
  placeName: fullPlaceName(house.names, it.placeCode),
});

const rowOf = (house: House, sheet: Sheet): api.AffairRow =>
  sheet.affair.kind === 'procedure'
    ? { kind: 'procedure', ...publishedOf(house, sheet), status: statusOf(sheet.affair.it) }
    : { kind: 'levy', ...publishedOf(house, sheet), status: statusOfLevy(sheet.affair.it) };

export const getAffair = query(api.getAffair, async ({ params }, { tx, house }) => {
  const { affair: kind, affairId: id } = params;
  return pageOf(house, sheetOf(must(await findOpenSheet<Affair['it']>(tx, house.county, kind, id))));
});

function pageOf(house: House, sheet: Sheet): api.PublicAffair {
  const { affair, version } = sheet;
  const { endedWhy, endedOn } = affair.it;
  const common = { ...publishedOf(house, sheet), endedWhy, endedOn, version };
  if (affair.kind === 'procedure') {
    const { it } = affair;
    return {
      ...{ kind: 'procedure', ...common, status: statusOf(it), onePerson: it.onePerson },
      ...{ stages: [...stagesOf(it)], next: nextStage(it) ?? null },
      ...{ texts: [...it.texts], disclosures: [...it.disclosures] },
      // The meeting has a page of its own where it is in the calendar (related.ts).
      held: it.held.map((one) => ({ ...one, meetingId: null, counts: countsStill(it, one) })),
    };
  }
  const { it } = affair;
  return {
    ...{ kind: 'levy', ...common, status: statusOfLevy(it), next: nextOfLevy(it) ?? null },
    ...{ proposer: it.proposer, signed: it.signed, done: [...it.done] },
    schemes: it.schemes.map((scheme) => ({ ...scheme, exempt: [...scheme.exempt] })),
    sums: sumsOf(schemeNow(it)),
  };
}

export const affairSheets: readonly Served[] = [draft, publish, listAffairs, getAffair];
