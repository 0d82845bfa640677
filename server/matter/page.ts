/** 一桩事项的页: what it is, where it is, what happened, and what this office can do now. */
import * as api from '../../contract/matter.ts';
import { mayClassify } from '../../domain/matter/classify.ts';
import type { Holder } from '../../domain/matter/holder.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import { maySeeReporter } from '../../domain/matter/sight.ts';
import type { Office } from '../../domain/people/office.ts';
import type { House } from '../kit/house.ts';
import { query } from '../kit/serve.ts';
import { holderAbove } from './chain.ts';
import type { Looking } from './looking.ts';
import { possibleActs } from './possible.ts';
import type { Publishing } from './publishing.ts';
import { isTextOpen, seenMatter } from './see.ts';
import { type StoredStep, stepsOf } from './store.ts';
import { timing } from './timing.ts';
import { holderView, matterRow, stepView } from './view.ts';
import { waysOf } from './ways-view.ts';

export const getMatter = (publishing: Publishing, looking: Looking) =>
  query(api.getMatter, async ({ params }, given) => {
    const { tx, house, office } = given;
    const { matter, as } = await seenMatter(tx, house, office, params.matterId);
    const open = await isTextOpen(tx, house, as, matter);
    const page = matterPage(house, matter, {
      as,
      open,
      steps: await stepsOf(tx, house.county, matter.id),
      parent: await holderAbove(tx, house, matter),
      ways: await waysOf(tx, house, matter, open),
      publicationId: await publishing.idOf(tx, house.county, matter.id),
      watchPoint: await looking.pointOf(given, matter.id),
    });
    const publish = await publishing.refusal(tx, house, office, matter);
    return { ...page, acts: { ...page.acts, publish } };
  });

export interface Beside {
  /** The office that reads, knowing what its person is close to when that matters. */
  readonly as: Office;
  /** Whether what people wrote may be read. */
  readonly open: boolean;
  readonly steps: readonly StoredStep[];
  readonly parent: Holder | undefined;
  readonly ways: api.WaysView;
  readonly publicationId: string | null;
  readonly watchPoint: api.MatterPage['watchPoint'];
}

/** The page of one matter, without the act of publishing, which is the desk's. */
export function matterPage(
  house: House,
  matter: Matter,
  { as, open, steps, parent, ways, publicationId, watchPoint }: Beside,
): api.MatterPage {
  const { names } = house;
  return {
    ...matterRow(matter, names),
    title: open ? matter.title : '',
    text: open ? matter.text : '',
    textOpen: open,
    sealed: matter.sealedFrom.length > 0,
    level: matter.level,
    dataClass: matter.dataClass,
    reporterKind: matter.reporter.kind,
    reporterAskable: matter.reporter.kind === 'named' && maySeeReporter(as, matter),
    answer: open ? (matter.answer ?? null) : null,
    satisfaction: matter.satisfaction ?? null,
    closedAt: matter.closedAt ?? null,
    ending: matter.ending ?? null,
    photos: open ? [...matter.photos] : [],
    photosToCome: open ? photosToCome(steps) : 0,
    steps: steps.map((step) => stepView(step, names, open)),
    ways,
    acts: possibleActs(matter, { kind: 'office', office: as }, { parent, ...timing(house) }),
    above: parent === undefined ? null : holderView(parent, names),
    mayClassify: mayClassify(as, matter),
    publicationId,
    watchPoint,
  };
}

/** Announced with the report, and not added since. */
function photosToCome(steps: readonly StoredStep[]): number {
  const [first] = steps;
  const announced = first?.body.kind === 'reported' ? (first.body.photosToCome ?? 0) : 0;
  return Math.max(0, announced - steps.filter(({ body }) => body.kind === 'pictured').length);
}
