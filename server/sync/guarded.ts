/** 收到即离手机: of what was just done, the commands whose words may not rest on a phone: their matter is sensitive by what it is, or by what it says. */
import type { OutcomeView } from '../../contract/sync.ts';
import type { Office } from '../../domain/people/office.ts';
import type { OfflineCommand } from '../../domain/sync/command.ts';
import { isDone } from '../../domain/sync/outcome.ts';
import type { House } from '../kit/house.ts';
import { sightOf } from '../kit/session.ts';
import { openAmong } from './held.store.ts';

interface Done {
  readonly office: Office;
  readonly commands: readonly OfflineCommand[];
  readonly outcomes: readonly OutcomeView[];
}

/** Asked of the store and not of the command: whoever sorted it anew since, or what else is written in it, counts too. */
export async function guardedAmong(house: House, { office, commands, outcomes }: Done): Promise<string[]> {
  const done = new Set(outcomes.filter(({ outcome }) => isDone(outcome)).map(({ commandId }) => commandId));
  const about = commands.filter(
    ({ commandId, kind, entity }) => done.has(commandId) && kind.startsWith('matter.') && UUID.test(entity),
  );
  if (about.length === 0) return [];
  const open = await house.database.transaction(sightOf(house, office), (tx) =>
    openAmong(tx, house.county, [...new Set(about.map(({ entity }) => entity))]),
  );
  return about.filter(({ entity }) => !open.has(entity)).map(({ commandId }) => commandId);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
