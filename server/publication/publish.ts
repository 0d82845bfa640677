/** 公开办理结果: draft, check, publish, correct. A person approves; the rule refuses while personal data is left. */
import * as api from '../../contract/publication.ts';
import { DAY } from '../../domain/kernel/day.ts';
import { publishDefault } from '../../domain/matter/category.ts';
import { hasResult, isEmptied } from '../../domain/matter/ending.ts';
import { holderKey } from '../../domain/matter/holder.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import { maySee } from '../../domain/matter/sight.ts';
import type { Office } from '../../domain/people/office.ts';
import { knownOfCase } from '../../domain/publication/case.ts';
import { correct } from '../../domain/publication/correct.ts';
import type { Known } from '../../domain/publication/mask-kind.ts';
import { onRecord, resultEntry } from '../../domain/publication/on-record.ts';
import { newest, type PublishableMatter, type Wording } from '../../domain/publication/publication.ts';
import { afterPublished, publish, unpublishable } from '../../domain/publication/publish.ts';
import { mayPublish } from '../../domain/publication/publisher.ts';
import { maskedText } from '../../domain/publication/sheet.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query } from '../kit/serve.ts';
import { findMatter, lockMatter } from '../matter/store.ts';
import { enter, enterNew } from '../record/store.ts';
import { caseOf } from './case.store.ts';
import {
  addVersion,
  insertPublication,
  lockPublication,
  publicationFrom,
  publicationOf,
  type Row,
  versionRow,
  versionsOf,
} from './store.ts';

const UNREAD: Pick<Matter, 'title' | 'text' | 'answer'> = { title: '', text: '' };

export const draftPublication = query(api.draftPublication, async ({ params }, { tx, house, office }) => {
  const matter = must(await findMatter(tx, house.county, params.matterId));
  refuseStrangers(office, matter);
  // A sensitive text is read after saying what for; here nobody is asked, and it is never published.
  const { title, text, answer = '' } = matter.dataClass === 'P3' ? UNREAD : matter;
  return {
    refusal: await publishRefusal(tx, house, matter),
    draft: masked({ title, text, result: answer }, await knownOf(tx, house, matter)),
  };
});

export const checkWording = query(api.checkWording, async ({ params, body }, { tx, house, office }) => {
  const matter = must(await findMatter(tx, house.county, params.matterId));
  refuseStrangers(office, matter);
  return masked(body, await knownOf(tx, house, matter));
});

export const publishMatter = command(api.publishMatter, async ({ params, body }, { tx, house, office }) => {
  const matter = must(await lockMatter(tx, house.county, params.matterId));
  refuseStrangers(office, matter);
  const { commandId: _, ...request } = body;
  const decision = publish(publishable(matter), request, {
    publicationId: house.newId(),
    published: await published(tx, house, matter),
    known: await knownOf(tx, house, matter),
    by: { personId: office.personId, officeId: office.id },
    at: house.now(),
  });
  if (!decision.ok) throw new RefusedError(decision.reason);

  const publication = afterPublished(decision.step);
  const row: Row = {
    id: publication.publicationId,
    matter_id: matter.id,
    no: matter.no,
    place_code: publication.placeCode,
    category: matter.category,
    level: matter.holder.level,
    settled_by: settledBy(house, matter),
    days:
      matter.closedAt === undefined
        ? null
        : Math.max(0, Math.round((matter.closedAt - matter.reportedAt) / DAY)),
    satisfaction: matter.satisfaction ?? null,
    published_at: publication.publishedAt,
    front_until: publication.frontUntil,
    version: 1,
    title: decision.step.wording.title,
    withdrawn_at: null,
    withdrawn_why: null,
  };
  await insertPublication(tx, house.county, row, versionRow(newest(publication)));
  enterNew(tx, house, [], onRecord(publication, row.no));
  return { publicationId: row.id, version: row.version };
});

export const correctPublication = command(
  api.correctPublication,
  async ({ params, body }, { tx, house, office }) => {
    const row = must(await lockPublication(tx, house.county, params.publicationId));
    const matter = must(await findMatter(tx, house.county, row.matter_id));
    refuseStrangers(office, matter);
    const { commandId: _, ...request } = body;
    const before = publicationFrom(row, await versionsOf(tx, house.county, row.id));
    const decision = correct(before, request, {
      known: await knownOf(tx, house, matter),
      by: { personId: office.personId, officeId: office.id },
      at: house.now(),
    });
    if (!decision.ok) throw new RefusedError(decision.reason);

    await addVersion(tx, house.county, row.id, versionRow(decision.step));
    enter(tx, house, resultEntry(row.id, row.no, decision.step));
    return { publicationId: row.id, version: decision.step.version };
  },
);

/** Why a matter cannot be published now, before anyone has written a word; null when it can. */
export const publishRefusal = async (tx: Tx, house: House, matter: Matter): Promise<string | null> =>
  unpublishable(publishable(matter), (await published(tx, house, matter)) !== undefined) ?? null;

async function published(
  tx: Tx,
  house: House,
  matter: Matter,
): Promise<{ publicationId: string } | undefined> {
  const row = await publicationOf(tx, house.county, matter.id);
  return row && { publicationId: row.id };
}

/** Who may not see the matter is told that it is not there; who may see but not publish it, that it is not theirs. */
function refuseStrangers(office: Office, matter: Matter): void {
  if (!maySee(office, matter)) throw new NotFoundError();
  if (!mayPublish(office, matter)) throw new RefusedError('not-the-publisher');
}

const publishable = (matter: Matter): PublishableMatter => ({
  matterId: matter.id,
  closed: matter.status === 'closed',
  publish:
    matter.dataClass === 'P3' || !hasResult(matter) || isEmptied(matter)
      ? 'none'
      : publishDefault(matter.category),
  placeCode: matter.placeCode,
  category: matter.category,
});

/** What the masker knows of a matter. Its names are read for the masker alone; nobody is shown them here. */
const knownOf = async (tx: Tx, { county }: House, { id }: Matter): Promise<Known> =>
  knownOfCase(county, await caseOf(tx, county, [{ kind: 'matter', id }], []));

function masked(wording: Wording, known: Known) {
  const part = (original: string) => maskedText(original, known);
  return { title: part(wording.title), text: part(wording.text), result: part(wording.result) };
}

const settledBy = ({ names }: House, { holder }: Matter): string => names(holderKey(holder));
