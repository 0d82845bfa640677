/** 上报: raise a matter, as an office holder or without an account. The number and the follow code are made here. */
import { sayAnonymously, sayPublicly } from '../../contract/follow.ts';
import * as api from '../../contract/matter.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import type { Holder } from '../../domain/matter/holder.ts';
import {
  afterReported,
  categoryOf,
  type ReportRefusal,
  type ReportRequest,
  report,
} from '../../domain/matter/report.ts';
import { suggest } from '../../domain/matter/suggest.ts';
import { isUsual } from '../../domain/matter/usual-units.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { ancestorAt } from '../../domain/place/code.ts';
import { byDay } from '../kit/by-day.ts';
import { type Tx, widen } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { MalformedError, RefusedError, StandingError } from '../kit/problem.ts';
import { command } from '../kit/serve.ts';
import { answeringPlace, unitsAt } from '../place/store.ts';
import type { Outcome } from './act.ts';
import { chainFrom } from './chain.ts';
import { announceClip } from './clip.store.ts';
import { holdFiles } from './erasing.store.ts';
import { followCodeOf, hashFollowCode } from './follow-code.ts';
import type { Looking } from './looking.ts';
import { keepPaper, recordedFrom } from './paper-form.store.ts';
import { concernedHolders, sealedFromFor } from './recusal.ts';
import { insertMatter } from './store.ts';
import { categoriesOf, timing } from './timing.ts';
import { newNumber } from './ways.ts';

/** The code is added when the answer is given, not kept with it. */
const withCode = (done: Outcome, house: House) => ({
  ...done,
  followCode: followCodeOf(house, done.matterId),
});

/** Raised at a watch point, it is a look at that point too: one command, so that neither comes without the other. */
export const reportMatter = (looking: Looking) =>
  command(
    api.reportMatter,
    async ({ body: { look, clip, ...body } }, given) => {
      const { tx, house, office } = given;
      const done = await raise(tx, house, { kind: 'office', office }, body);
      if (look !== undefined) await looking.became(given, look, done.matterId);
      if (clip !== undefined)
        await announceClip(tx, house.county, { ...clip, on: dayOf(house.now()), matterId: done.matterId });
      return done;
    },
    withCode,
  );

export const sayMatter = command(
  sayPublicly,
  ({ body }, { tx, house }) => raise(tx, house, { kind: 'reporter' }, body),
  withCode,
);

export const sayUnnamed = command(
  sayAnonymously,
  ({ body }, { tx, house }) => raise(tx, house, { kind: 'reporter' }, body),
  withCode,
);

/** Nothing of who raised it: the day, and no place more exact than the village. */
const isUnnamed = (by: Actor, { name, phone }: Pick<ReportRequest, 'name' | 'phone'>): boolean =>
  by.kind === 'reporter' && name === undefined && phone === undefined;

async function raise(
  tx: Tx,
  asked: House,
  by: Actor,
  { commandId: _, ...said }: ReportRequest & { commandId: string },
) {
  const unnamed = isUnnamed(by, said);
  const house = unnamed ? byDay(asked) : asked;
  const request = await withItsPhotos(tx, house, by, said);
  const named = request.placeCode ?? (by.kind === 'office' ? by.office.placeCode : house.county);
  const near = unnamed ? (ancestorAt(named, 'village') ?? named) : named;
  // Asked together: a place has seldom been replaced.
  const [placeCode, above] = await Promise.all([
    answeringPlace(tx, house.county, near, dayOf(house.now())),
    chainFrom(tx, house, near),
  ]);
  const categories = categoriesOf(house);
  const guess = suggest(request.text, categories);
  const sealing = { about: request.about, category: categoryOf(request, guess.category) };
  const sealedFrom = placeCode === undefined ? [] : await sealedFromFor(tx, house, { ...sealing, placeCode });
  const holders =
    placeCode === near ? above : placeCode === undefined ? [] : await chainFrom(tx, house, placeCode);
  const chain = await chainFor(tx, house, holders, sealedFrom);
  const recordedBefore = request.paper && (await recordedFrom(tx, house.county, request.paper));
  const decision = report(request, {
    by,
    recordedBefore,
    no: newNumber(house),
    countyCode: house.county,
    placeCode,
    chain: chain.holders,
    categories,
    guess,
    sealedFrom: chain.sealedFrom,
    ...timing(house),
  });
  if (!decision.ok) throw refused(decision.reason, recordedBefore);

  const matter = afterReported(decision.step);
  widen(tx, { county: house.county, sealed: matter.sealedFrom });
  insertMatter(tx, matter, decision.step, {
    name: request.name,
    phone: request.phone,
    codeHash: hashFollowCode(house, followCodeOf(house, matter.id)),
  });
  // Whom it is kept from does not learn it by trying the sheet.
  if (decision.step.paper !== undefined && matter.sealedFrom.length === 0)
    keepPaper(tx, house.county, { paper: decision.step.paper, matter });
  return { matterId: matter.id, no: matter.no, status: matter.status };
}

/** Whoever has the sheet of paper in hand is told the number of the matter it became. */
const refused = (reason: ReportRefusal, recordedBefore: string | undefined): RefusedError =>
  reason === 'paper-recorded-before' && recordedBefore !== undefined
    ? new StandingError(reason, { no: recordedBefore })
    : new RefusedError(reason);

/**
 * Who may receive it, lowest first. A holder in which somebody concerned sits is one it is sealed from; at the end of a
 * sealed matter's way stands the unit that looks into conduct, outside of everybody's chain.
 */
async function chainFor(tx: Tx, house: House, holders: readonly Holder[], sealedFrom: readonly string[]) {
  if (sealedFrom.length === 0) return { holders, sealedFrom };
  const units = await unitsAt(tx, house.county, house.county, dayOf(house.now()));
  const outside = units
    .filter(({ handles }) => isUsual(handles, 'conduct.feedback', categoriesOf(house)))
    .map((unit): Holder => ({ level: 'county', placeCode: unit.placeCode, unitCode: unit.code }));
  const all = [...holders, ...outside];
  return {
    holders: all,
    sealedFrom: [...sealedFrom, ...(await concernedHolders(tx, house, all, sealedFrom))],
  };
}

/**
 * A photo is stored before the matter that shows it. After files were put back from a copy, an office's report may come again whose
 * photo is in the copy no more: what was said is taken all the same, and the photo counted among those that did not come.
 */
async function withItsPhotos(tx: Tx, house: House, by: Actor, said: ReportRequest): Promise<ReportRequest> {
  const { photos = [], photosToCome = [] } = said;
  await holdFiles(tx, house.county, photos);
  const missing = new Set<string>();
  for (const photo of photos) if (!(await house.files.has(photo))) missing.add(photo);
  if (missing.size === 0) return said;
  if (by.kind !== 'office') throw new MalformedError('body/photos');
  return {
    ...said,
    photos: photos.filter((photo) => !missing.has(photo)),
    photosToCome: [...photosToCome, ...missing],
  };
}
