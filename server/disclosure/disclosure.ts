/** 村务公开: drafted, looked at, published, answered, corrected; load, decide, save. */
import * as api from '../../contract/disclosure.ts';
import { DISCLOSURE_ENDPOINTS } from '../../contract/disclosure-acts.ts';
import { DISCLOSURE_ACT_NAMES, type DisclosureAct } from '../../domain/disclosure/act.ts';
import { afterStep, type DisclosureStep, decideAct } from '../../domain/disclosure/acts.ts';
import { textsOf } from '../../domain/disclosure/content.ts';
import { type Disclosure, isOver, newestVersion, statusOf } from '../../domain/disclosure/disclosure.ts';
import { draft, drafted, slotOf } from '../../domain/disclosure/draft.ts';
import { bookOn } from '../../domain/disclosure/items.ts';
import { onRecord } from '../../domain/disclosure/on-record.ts';
import { daysOf } from '../../domain/disclosure/period.ts';
import type { Question } from '../../domain/disclosure/question.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { contains } from '../../domain/place/code.ts';
import { knownOfCase } from '../../domain/publication/case.ts';
import { knownByForm } from '../../domain/publication/mask.ts';
import type { Known } from '../../domain/publication/mask-kind.ts';
import type { Given } from '../kit/admission.ts';
import { afterOf, ONE_MORE, pageOf } from '../kit/day-pages.ts';
import { must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { answeringPlace } from '../place/store.ts';
import { caseOf } from '../publication/case.store.ts';
import { enterNew } from '../record/store.ts';
import { type AskersPhones, ofAskers, tellAnswered } from './asking.ts';
import { dueLists } from './due.ts';
import { materialFor, materialOf, openingOf } from './material.ts';
import { openDisclosures } from './open.ts';
import { objectedIn, objectionsOf, openQuestions } from './question.store.ts';
import { demandsIn, disclosures, insertAnswer, insertVersion, isTaken } from './store.ts';
import { disclosurePage, disclosureRow, lawOf, limitsOf } from './view.ts';

const standing = (it: Disclosure) => ({ status: statusOf(it), isOver: isOver(it) });

const listed = query(api.listDisclosures, async ({ query: asked }, { tx, house, office }) => {
  const { county } = house;
  const part = { place: office.placeCode, after: afterOf(asked.after), limit: ONE_MORE };
  const found =
    asked.state === 'objected'
      ? await objectedIn(tx, county, part)
      : await disclosures.list(tx, county, { ...part, over: asked.state === 'ended' });
  const { page, next } = pageOf(found, ({ beganOn }) => beganOn);
  const waiting = await objectionsOf(
    tx,
    county,
    page.map(({ id }) => id),
  );
  return { disclosures: page.map((it) => disclosureRow(house, it, waiting.get(it.id) ?? 0)), next };
});

const read = query(api.getDisclosure, async ({ params }, { tx, house, office }) => {
  const it = must(await disclosures.find(tx, house.county, params.disclosureId));
  if (!contains(office.placeCode, it.placeCode)) throw new NotFoundError();
  const open = await openQuestions(tx, house.county, it.id);
  const known = await knownOf({ tx, house }, it, open);
  return disclosurePage(house, office, it, { open, known });
});

const material = query(api.getMaterial, async ({ query: asked }, { tx, house, office }) => {
  const { item, period, aboutKind: kind, aboutId: id } = asked;
  const { from, to } = daysOf(period);
  const place = office.placeCode;
  const rows =
    kind !== undefined && id !== undefined
      ? await materialOf(tx, house.county, { place, kind, id, to: dayOf(house.now()) })
      : await materialFor(tx, house.county, item, { place, from, to });
  const opening = item === 'finance' ? await openingOf(tx, house.county, place, from) : null;
  return { rows: [...rows], opening, ...lawOf({ item, book: bookOn(to).version, placeCode: place }) };
});

const drafting = command(api.draftDisclosure, async ({ body }, given) => {
  const { tx, house, office } = given;
  const { commandId: _, ...request } = body;
  const at = house.now();
  const placeCode = await answeringPlace(tx, house.county, request.placeCode, dayOf(at));
  if (placeCode === undefined || !contains(office.placeCode, placeCode)) throw new NotFoundError();
  const asked = { ...request, placeCode };
  const draftedBefore = await isTaken(tx, house.county, slotOf(asked));
  if (asked.about?.kind === 'demand') {
    const demands = await demandsIn(tx, house.county, placeCode);
    if (!demands.some(({ id }) => id === asked.about?.id)) throw new RefusedError('about-what');
  }
  const decision = draft(asked, { by: office, at, draftedBefore });
  if (!decision.ok) throw new RefusedError(decision.reason);
  const it = drafted(decision.step);
  if (!(await disclosures.insert(tx, house.county, it, standing(it)))) throw new RefusedError('id-taken');
  await keep(given, it, { act: 'draft', body: decision.step });
  return { disclosureId: it.id };
});

const keep = ({ tx, house, office }: Given, it: Disclosure, step: DisclosureStep): Promise<void> =>
  disclosures.addStep(tx, house.county, it, { step, at: new Date(house.now()), by: office });

/** What the masker knows: the cases of the rows, and whom title, rows, earlier answers or what is asked announce. */
async function knownOf(
  { tx, house: { county } }: Pick<Given, 'tx' | 'house'>,
  it: Disclosure,
  open: readonly Question[],
): Promise<Known> {
  const said = it.answered.flatMap(({ shown, text }) => (shown === null ? [text] : [shown, text]));
  const asked = open.map(({ text }) => text);
  const contents = [...(it.pending === null ? [] : [it.pending]), ...it.versions].map(
    ({ content }) => content,
  );
  const sources = contents.flatMap(({ rows }) => rows.flatMap(({ source }) => source ?? []));
  const refs = [...(it.about === null ? [] : [it.about]), ...sources];
  const texts = [it.title, ...contents.flatMap(textsOf), ...said, ...asked];
  return knownOfCase(county, await caseOf(tx, county, refs, texts));
}

/** Acts that put something before everybody. */
const NAMING: readonly DisclosureAct[] = ['publish', 'answer'];

interface Asked {
  readonly commandId: string;
}

async function act(given: Given, name: DisclosureAct, id: string, { commandId: _, ...request }: Asked) {
  const { tx, house, office } = given;
  const it = must(await disclosures.lock(tx, house.county, id));
  if (!contains(office.placeCode, it.placeCode)) throw new NotFoundError();
  const open = await openQuestions(tx, house.county, id);
  const decision = decideAct(it, name, request, {
    ...{ by: office, at: house.now(), calendar: house.calendar, limits: limitsOf(house), open },
    known: NAMING.includes(name) ? await knownOf({ tx, house }, it, open) : knownByForm(house.county),
  });
  if (!decision.ok) throw new RefusedError(decision.reason);
  const next = afterStep(it, decision.step);
  await disclosures.save(tx, house.county, next, standing(next));
  await keep(given, next, decision.step);
  tellAll(given, it, next);
  return { disclosureId: id };
}

/** What became new for everybody: a version, an answer, both on the public record. */
function tellAll({ tx, house }: Given, before: Disclosure, after: Disclosure): void {
  const version = newestVersion(after);
  if (version !== undefined && after.versions.length > before.versions.length)
    insertVersion(tx, house.county, after, version);
  if (after.answered.length > before.answered.length) {
    insertAnswer(tx, house.county, after);
    tellAnswered(tx, house, after);
  }
  enterNew(tx, house, onRecord(before), onRecord(after));
}

const acts: readonly Served[] = DISCLOSURE_ACT_NAMES.map((name) =>
  command(DISCLOSURE_ENDPOINTS[name] as (typeof DISCLOSURE_ENDPOINTS)['submit'], ({ params, body }, given) =>
    act(given, name, params.disclosureId, body),
  ),
);

export const ofDisclosures = (phones: AskersPhones): readonly Served[] => [
  ...dueLists,
  listed,
  read,
  material,
  drafting,
  ...acts,
  ...openDisclosures,
  ...ofAskers(phones),
];
