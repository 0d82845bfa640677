/** 还没发出去的上报: its page, made of what was written and of what the rules say becomes of it. */
import type { MatterPage } from '../../../contract/matter.ts';
import type { Me } from '../../../contract/people.ts';
import { type Category, dataClassOf, usualLevel } from '../../../domain/matter/category.ts';
import { isAboutConduct } from '../../../domain/matter/receiver.ts';
import { actsFor } from '../../../domain/people/office.ts';
import { levelOf, parentOf } from '../../../domain/place/code.ts';
import { LEVEL_LABELS } from '../../kit/terms.ts';
import type { Item } from '../outbox/item.ts';

interface Written {
  readonly text: string;
  readonly category: Category;
  readonly emergency: boolean;
  readonly placeCode?: string;
  readonly consent?: string;
  readonly name?: string;
  readonly phone?: string;
}

/** The level above has no name here; that there is one is known from the code. */
function aboveOf(placeCode: string): MatterPage['above'] {
  const parent = parentOf(placeCode);
  const level = parent === undefined ? undefined : levelOf(parent);
  if (parent === undefined || level === undefined) return null;
  return { level, placeCode: parent, name: LEVEL_LABELS[level].zh, unitCode: null };
}

/** Its holder is this office, when it would be the first to receive it; else nobody is named before the server has. */
export function pageOfReport({ command, shown, outcome }: Item, me: Me): MatterPage {
  const { office } = me;
  const {
    text,
    category,
    emergency,
    placeCode = office.placeCode,
    consent,
  } = command.body as unknown as Written;
  const own =
    office.unitCode === null &&
    actsFor({ post: office.post, placeCode: office.placeCode }) === placeCode &&
    !emergency &&
    !isAboutConduct(category);
  const level = levelOf(placeCode) ?? 'area';
  return {
    matterId: command.entity,
    no: (outcome?.answer as { no?: string } | null)?.no ?? '',
    title: shown.title,
    category,
    placeCode,
    placeName: shown.placeName ?? office.placeName,
    within: [],
    status: 'reported',
    emergency,
    reportedAt: command.at,
    holder: { level, placeCode: own ? placeCode : '', name: own ? office.placeName : '', unitCode: null },
    offeredTo: null,
    clock: null,
    replyDue: null,
    text,
    level: usualLevel(category),
    dataClass: dataClassOf(category),
    reporterKind: consent === undefined ? 'office' : 'named',
    reporterAskable: false,
    answer: null,
    satisfaction: null,
    closedAt: null,
    ending: null,
    textOpen: true,
    sealed: false,
    ways: {
      ...{ assists: [], supervision: null, extensions: 0, aside: null, mergedInto: null },
      ...{ followers: 0, along: [], parts: [] },
    },
    photos: [],
    photosToCome: 0,
    steps: [],
    acts: own
      ? {
          accept: null,
          settle: null,
          confirm: consent === undefined ? 'not-answered-yet' : 'not-the-reporter',
        }
      : {},
    above: aboveOf(placeCode),
    publicationId: null,
    mayClassify: false,
    watchPoint: null,
  };
}
