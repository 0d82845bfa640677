/** 调阅: opening personal data or a sensitive text. The record and the data stand in one transaction: no line, no data. */
import * as api from '../../contract/ways.ts';
import { mayOpen } from '../../domain/matter/access.ts';
import { record } from '../kit/audit.ts';
import { widen } from '../kit/database.ts';
import { NotFoundError } from '../kit/problem.ts';
import { query } from '../kit/serve.ts';
import { openingsFor, recordAccess } from './access.store.ts';
import { soundAlarms } from './alarms.ts';
import { seenMatter } from './see.ts';
import { reporterOf } from './store.ts';

const NOTHING = { name: null, phone: null };

/** Not a command: what was opened is told and kept nowhere, and opening it twice is two openings. */
export const openMatter = query(
  api.openMatter,
  async ({ params, body: { what, purpose } }, { tx, house, office }) => {
    const { matter, as } = await seenMatter(tx, house, office, params.matterId);
    if (!mayOpen(as, matter, what)) throw new NotFoundError();
    widen(tx, { county: house.county, sealed: matter.sealedFrom });
    await recordAccess(tx, house, { matterId: matter.id, office, what, purpose });
    record(tx, house, { act: api.openMatter.name, office, matterId: matter.id });
    const told = what === 'reporter' ? ((await reporterOf(tx, house.county, matter.id)) ?? NOTHING) : NOTHING;
    await soundAlarms({ tx, house, office }, [matter]);
    return told;
  },
);

export const listOpenings = query(api.listOpenings, async (_, { tx, house, office }) => ({
  openings: await openingsFor(tx, house.county, office.personId),
}));
