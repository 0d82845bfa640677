/**
 * 收到即离手机: what is about somebody's hardship or safety does not rest on a phone. Until the server has it, it lies in the queue
 * like everything else; then its words go, and what is left says that it was received, and under which number.
 */
import type { EvacuationRefusal } from '../../../domain/area/evacuation.ts';
import type { Item } from './item.ts';
import { queueOf } from './queue.ts';
import type { Change, Store } from './store.ts';

/** A roster is kept nowhere once its season is over (突发事件应对法 Art. 85): what comes too late for it is said, and wiped. */
const OVER: EvacuationRefusal = 'not-in-season';

export const isOver = ({ outcome }: Pick<Item, 'outcome'>): boolean => outcome?.reason === OVER;

/** By its kind, by what the phone knew when it was saved, or by what the server says. */
export const leavesThePhone = (
  item: Pick<Item, 'standing' | 'sensitive' | 'command' | 'outcome'>,
  guarded: ReadonlySet<string>,
): boolean =>
  item.standing === 'taken'
    ? item.sensitive === true || guarded.has(item.command.commandId)
    : item.standing === 'refused' && item.sensitive === true && isOver(item);

/** That it was recorded for somebody is no word of it: whoever did copies the code out. */
const LEFT = ['commandId', 'consent'];
const ANSWERED = ['no', 'matterId', 'followCode'];

const only = (from: unknown, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(from ?? {}).filter(([name]) => names.includes(name)));

/** The item without a word of what was written, nor of what it is about. */
export function bareOf(item: Item): Item {
  const { command, shown, outcome } = item;
  return {
    ...item,
    bare: true,
    sensitive: true,
    command: { ...command, body: only(command.body, LEFT) },
    shown: { ...shown, title: '' },
    outcome: outcome && { ...outcome, now: null, answer: only(outcome.answer, ANSWERED) },
  };
}

/** What these commands were written on. */
export async function dropDrafts(store: Store, commandIds: readonly string[]): Promise<void> {
  if (commandIds.length === 0) return;
  const drafts = (await store.list('draft')).filter(({ value }) => {
    const text = JSON.stringify(value);
    return commandIds.some((id) => text.includes(id));
  });
  if (drafts.length > 0) await store.write(drafts.map(({ key }) => ({ box: 'draft', key, drop: true })));
}

/** What was taken about things that left the phone: they were sorted as sensitive since, or are this office's no more. */
export async function bareAbout(store: Store, entities: ReadonlySet<string>): Promise<void> {
  for (;;) {
    const found = (await queueOf(store)).filter(
      ({ item }) => item.standing === 'taken' && !item.bare && entities.has(item.command.entity),
    );
    const changes = found.map(({ key, item }): Change => ({ box: 'queue', key, value: bareOf(item) }));
    const expected = found.map(({ key, mark }) => ({ box: 'queue', key, mark }) as const);
    if (found.length === 0 || (await store.write(changes, expected))) return;
  }
}
