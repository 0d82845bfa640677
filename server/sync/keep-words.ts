/** 话不丢: an act came too late to be done, but what was written stays beside the matter as a note, where its author may write one. */
import { createHash } from 'node:crypto';
import type { OutcomeView } from '../../contract/sync.ts';
import type { OfflineCommand } from '../../domain/sync/command.ts';
import { wordsOf } from '../../domain/sync/words.ts';
import type { House } from '../kit/house.ts';
import type { Served } from '../kit/serve.ts';
import { type Carrying, outcome, run } from './run.ts';

/** The refusal as it was, and whether the words were kept. The same command again keeps them once. */
export async function keepWords(
  house: House,
  addNote: Served | undefined,
  { command, refused, carrying }: { command: OfflineCommand; refused: OutcomeView; carrying: Carrying },
): Promise<OutcomeView> {
  const text = wordsOf(command);
  const { matterId } = command.params;
  if (text === undefined || matterId === undefined || addNote === undefined) return refused;
  const note = { ...command, ...noteOf(command), body: { text: text.slice(0, 1000) } };
  const said = await run(house, addNote, note, { ...carrying, known: false });
  return { ...refused, kept: said.outcome === 'APPLIED' };
}

/** Refused once, when its words were kept: it stays so, that nothing is said twice. */
export const keptBefore = (command: OfflineCommand): OutcomeView =>
  outcome(command, 'REFUSED', { reason: 'kept-as-note', kept: true });

export const NOTE_KIND = 'matter.add-note';

/** A note in the place of a command: with an id that follows from the command's, so that it is written once. */
export const noteOf = ({ commandId, params }: OfflineCommand) => ({
  commandId: idFrom(commandId),
  kind: NOTE_KIND,
  version: 1,
  params: { matterId: params.matterId ?? '' },
});

function idFrom(commandId: string): string {
  const hex = createHash('sha256').update(`note ${commandId}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
