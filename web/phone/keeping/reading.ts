/**
 * 离线的页面: what a page shows without a network, made from what was read of this office's work, or from what the same page was
 * answered last. Every one says when that was.
 */
import type { AnswerOf } from '../../../contract/endpoint.ts';
import type {
  HolderView,
  listMatters,
  listWaiting,
  MatterPage,
  MatterRow,
} from '../../../contract/matter.ts';
import { actsFor } from '../../../domain/people/office.ts';
import type { Kept } from '../load.ts';
import { readingOf, recordOf, recordsOf } from '../outbox/reader.ts';
import { amend, type Store } from '../outbox/store.ts';
import type { Own } from './own.ts';

interface Answered {
  readonly at: number;
  readonly answer: unknown;
}

const keyOf = (name: string): string => `answer ${name}`;

/** For pages whose answer cannot be made from the records. */
export async function keepAnswer(store: Store, name: string, answer: unknown, at: number): Promise<void> {
  await amend<Answered>(store, { box: 'about', key: keyOf(name) }, () => ({ at, answer }));
}

export async function keptAnswer<A>(own: Own, name: string): Promise<Kept<A> | undefined> {
  return (await own.store.get<Kept<A>>('about', keyOf(name)))?.value;
}

const pulledAt = async (own: Own): Promise<number> => (await own.outbox.about()).pulledAt ?? 0;

export async function matterKept(own: Own, matterId: string): Promise<Kept<MatterPage> | undefined> {
  const answer = await recordOf<MatterPage>(own.store, 'matter', matterId);
  return answer && { answer, at: await pulledAt(own) };
}

/** The key under which this office has matters; the empty one has none. */
async function seatOf(own: Own): Promise<string> {
  const office = (await own.me())?.office;
  if (office === undefined) return NOBODY;
  const { post, placeCode, unitCode } = office;
  return unitCode ?? actsFor({ post, placeCode }) ?? NOBODY;
}
const NOBODY = '';

const isOf = (key: string, holder: HolderView | null): boolean =>
  holder !== null && key === (holder.unitCode ?? holder.placeCode);

/** The piles of what waits, as the server would say them: by what this office could do with each when it was read, and whose it is. */
export async function waitingKept(own: Own): Promise<Kept<AnswerOf<typeof listWaiting>> | undefined> {
  const at = await pulledAt(own);
  if (at === 0) return undefined;
  const key = await seatOf(own);
  const matters = (await recordsOf<MatterPage>(own.store, 'matter')).sort(byClock);
  const can = (act: keyof MatterPage['acts']) => matters.filter(({ acts }) => acts[act] === null);
  return {
    at,
    answer: {
      toTake: can('accept'),
      toDo: matters.filter(
        ({ status, holder, offeredTo }) => status === 'accepted' && isOf(key, holder) && offeredTo === null,
      ),
      toAssist: can('contribute'),
      toConfirm: can('confirm'),
      // Told by the desk, where it is looked at.
      toPublish: [],
    },
  };
}

const byClock = (one: MatterRow, other: MatterRow): number =>
  (one.clock?.due ?? Number.POSITIVE_INFINITY) - (other.clock?.due ?? Number.POSITIVE_INFINITY);

const byNewest = (one: MatterRow, other: MatterRow): number => other.reportedAt - one.reportedAt;

/** Whether the town chose it to be carried, as far as this phone has heard. */
export const isPinned = async (own: Own, matterId: string): Promise<boolean> =>
  (await recordOf(own.store, 'pin', matterId)) !== undefined;

/**
 * Everything that is carried, by whose order it is worked off: what is open by its clock; of what was closed, from the newest day, only
 * which: it is opened as it is looked at, for a village's year is some thousand.
 */
export async function carriedKept(own: Own): Promise<Kept<Carried> | undefined> {
  const at = await pulledAt(own);
  if (at === 0) return undefined;
  const { held, leftover } = (await readingOf(own.store)).value;
  const among = Object.entries(held).flatMap(([name, [, closed]]) =>
    name.startsWith(MATTER) ? [{ id: name.slice(MATTER.length), closed: closed ?? '' }] : [],
  );
  const leaving = leftover.filter((name) => name.startsWith(MATTER)).map((name) => name.slice(MATTER.length));
  const openIds = among.filter(({ closed }) => closed === '').map(({ id }) => id);
  const closed = among
    .filter((one) => one.closed !== '')
    .sort((one, other) =>
      one.closed < other.closed || (one.closed === other.closed && one.id < other.id) ? 1 : -1,
    )
    .map(({ id }) => id);
  return { at, answer: { open: (await mattersAmong(own, [...openIds, ...leaving])).sort(byClock), closed } };
}

const MATTER = 'matter ';

export interface Carried {
  readonly open: readonly MatterPage[];
  /** Their ids. */
  readonly closed: readonly string[];
}

/** More than these are read faster all at once than one by one. */
const FEW = 200;

/** Those of them that are on the phone, in their order. */
export async function mattersAmong(own: Own, ids: readonly string[]): Promise<MatterPage[]> {
  const all = ids.length > FEW ? await recordsOf<MatterPage>(own.store, 'matter') : [];
  const known = new Map(all.map((one) => [one.matterId, one]));
  const found = await Promise.all(
    ids.map((id) => known.get(id) ?? recordOf<MatterPage>(own.store, 'matter', id)),
  );
  return found.filter((one) => one !== undefined);
}

type Mine = AnswerOf<typeof listMatters>;

export async function mineKept(own: Own, which: 'raised' | 'holding'): Promise<Kept<Mine> | undefined> {
  const at = await pulledAt(own);
  if (at === 0) return undefined;
  const key = await seatOf(own);
  const matters = (await recordsOf<MatterPage>(own.store, 'matter'))
    .filter(({ acts, holder, offeredTo }) =>
      which === 'raised' ? acts.confirm !== 'not-the-reporter' : isOf(key, holder) || isOf(key, offeredTo),
    )
    .sort(byNewest);
  return { at, answer: { matters, older: null } };
}
