/** 上报: raise a matter, as an office holder or without an account. The number and the follow code are made here. */
import { sayPublicly } from '../../contract/follow.ts';
import * as api from '../../contract/matter.ts';
import { dayOf, yearOf } from '../../domain/kernel/day.ts';
import { matterNumber, NUMBER_CHANCES } from '../../domain/matter/number.ts';
import { afterReported, type ReportRequest, report } from '../../domain/matter/report.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { MalformedError, RefusedError } from '../kit/problem.ts';
import { command } from '../kit/serve.ts';
import { findPlace } from '../place/store.ts';
import type { Outcome } from './act.ts';
import { chainFrom } from './chain.ts';
import { followCodeOf, hashFollowCode } from './follow-code.ts';
import { insertMatter } from './store.ts';
import { timing } from './timing.ts';

const BASE = 32;

/** The code is added when the answer is given, not kept with it. */
const withCode = (done: Outcome, house: House) => ({
  ...done,
  followCode: followCodeOf(house, done.matterId),
});

export const reportMatter = command(
  api.reportMatter,
  ({ body }, { tx, house, office }) => raise(tx, house, { kind: 'office', office }, body),
  withCode,
);

export const sayMatter = command(
  sayPublicly,
  ({ body }, { tx, house }) => raise(tx, house, { kind: 'reporter' }, body),
  withCode,
);

async function raise(
  tx: Tx,
  house: House,
  by: Actor,
  { commandId: _, ...request }: ReportRequest & { commandId: string },
) {
  await refuseUnknownPhotos(house, request.photos ?? []);
  const asked = request.placeCode ?? (by.kind === 'office' ? by.office.placeCode : house.county);
  const place = await findPlace(tx, house.county, asked);
  const decision = report(request, {
    by,
    no: matterNumber(yearOf(dayOf(house.now())) % 100, house.chance(NUMBER_CHANCES, BASE)),
    countyCode: house.county,
    placeCode: place?.code,
    chain: place === undefined ? [] : await chainFrom(tx, house, place.code),
    ...timing(house),
  });
  if (!decision.ok) throw new RefusedError(decision.reason);

  const matter = afterReported(decision.step);
  await insertMatter(tx, matter, decision.step, {
    name: request.name,
    phone: request.phone,
    codeHash: hashFollowCode(house, followCodeOf(house, matter.id)),
  });
  return { matterId: matter.id, no: matter.no, status: matter.status };
}

/** A photo is stored before the matter that shows it. */
async function refuseUnknownPhotos(house: House, photos: readonly string[]): Promise<void> {
  for (const photo of photos) if (!(await house.files.has(photo))) throw new MalformedError('body/photos');
}
