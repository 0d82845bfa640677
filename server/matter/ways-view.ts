/** 给人看的旁路: what is beside the main road of a matter, with names for codes. */
import type { WaysView } from '../../contract/matter.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { findMatter, followersOf, partsOf } from './store.ts';
import { holderView } from './view.ts';

/** `open`: whether what people wrote may be read. */
export async function waysOf(tx: Tx, house: House, matter: Matter, open: boolean): Promise<WaysView> {
  const { mergedInto, id } = matter;
  const { count, first } = await followersOf(tx, house.county, id);
  return waysView(house, matter, {
    open,
    lead: mergedInto === undefined ? undefined : await findMatter(tx, house.county, mergedInto),
    followers: count,
    along: first,
    parts: await partsOf(tx, house.county, id),
  });
}

export interface Relatives {
  readonly open: boolean;
  readonly lead: Pick<Matter, 'id' | 'no'> | undefined;
  readonly followers: number;
  readonly along: readonly Beside[];
  readonly parts: readonly Beside[];
}

type Beside = Pick<Matter, 'id' | 'no' | 'title' | 'dataClass'>;

export function waysView(
  { names }: House,
  { assists = [], supervision, aside, extensions = 0 }: Matter,
  { open, lead, followers, along, parts }: Relatives,
): WaysView {
  return {
    assists: assists.map(({ to, why, due, words, doneAt }) => ({
      to: holderView(to, names),
      why: open ? why : '',
      due,
      words: open ? (words ?? null) : null,
      doneAt: doneAt ?? null,
    })),
    supervision:
      supervision === undefined
        ? null
        : {
            fromName: names(supervision.from),
            why: open ? supervision.why : '',
            due: supervision.due,
            provisional: supervision.provisional,
            repliedAt: supervision.repliedAt ?? null,
          },
    extensions,
    aside: aside === undefined ? null : { kind: aside.kind, since: aside.since },
    mergedInto: lead === undefined ? null : { matterId: lead.id, no: lead.no },
    followers,
    along: along.map(numbered),
    parts: parts.map(numbered),
  };
}

const numbered = ({ id, no, title, dataClass }: Beside) => ({
  matterId: id,
  no,
  title: dataClass === 'P3' ? '' : title,
});
