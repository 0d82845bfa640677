/** 台上看得到的话: what waits is read by whoever decides, except what is guarded, or is about what this office may not see. */
import { z } from 'zod';
import { readCategories } from '../../domain/matter/category-schema.ts';
import { isGuarded } from '../../domain/matter/guarded.ts';
import type { OfflineCommand } from '../../domain/sync/command.ts';
import { wordsOf } from '../../domain/sync/words.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { settingOf } from '../kit/settings.ts';
import { openAmong } from './held.store.ts';

export interface Shown {
  readonly words: string | null;
  /** There are words, and they are not shown here. */
  readonly hidden: boolean;
}

/** For each of some commands, in their order. */
export async function shownOf(tx: Tx, house: House, commands: readonly OfflineCommand[]): Promise<Shown[]> {
  const open = await openAmong(tx, house.county, commands.flatMap(aboutOf).filter(isId));
  return commands.map((command) => {
    const words = wordsOf(command) ?? null;
    const seen = aboutOf(command).every((id) => open.has(id)) && !isSensitive(house, command);
    return seen ? { words, hidden: false } : { words: null, hidden: words !== null };
  });
}

/** The matter or the point it is about. */
const aboutOf = ({ params: { matterId, pointId } }: OfflineCommand): string[] =>
  [matterId, pointId].filter((id) => id !== undefined);

const isId = (text: string): boolean => z.uuid().safeParse(text).success;

function isSensitive(house: House, { kind, body: { text, category } }: OfflineCommand): boolean {
  if (kind !== 'matter.report') return false;
  const said = { text: String(text ?? ''), category: typeof category === 'string' ? category : undefined };
  return isGuarded(said, settingOf(house, 'matter.categories', readCategories));
}
