/** 一条: a command in the queue, where it stands, and what its author is shown of it. */
import type { OutcomeView } from '../../../contract/sync.ts';
import type { OfflineCommand } from '../../../domain/sync/command.ts';
import type { Standing } from '../../../domain/sync/outcome.ts';
import type { Change } from './store.ts';

/** What is shown of it without asking anybody; words of its author, never of another person. */
export interface Shown {
  /** The first words of what was written, or the title of what it is about. */
  readonly title: string;
  readonly placeName?: string | undefined;
}

export interface Item {
  readonly command: OfflineCommand;
  readonly standing: Standing;
  readonly shown: Shown;
  /** Of other people's hardship: its words leave the phone once it was taken. */
  readonly sensitive?: true;
  /** They have left. */
  readonly bare?: true;
  /** Saved long ago, and its author said that it still is so. */
  readonly sure?: true;
  /** What it set was set otherwise afterwards, and its author has seen that. */
  readonly seenOver?: true;
  /** It went out at least once, so that the server may have it. */
  readonly wentOut: boolean;
  /** What the server said last, and when, by the phone's clock; kept while it is sent again. */
  readonly outcome: OutcomeView | null;
  readonly answeredAt: number | null;
}

/** An item and where it lies. */
export interface Queued {
  readonly key: string;
  readonly mark: string;
  readonly item: Item;
}

/** Bytes of its JSON in UTF-8, without an encoder: every environment has this. */
export function sizeOf(value: unknown): number {
  const text = JSON.stringify(value);
  let size = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    size += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return size;
}

/** Nothing came back yet. */
export const needsAnswer = ({ standing }: Item): boolean => standing === 'waiting' || standing === 'sending';

/** A picture, or what was said: its bytes come after the command that names it. */
export interface ToFollow {
  readonly sha256: string;
  readonly size: number;
  /** Of a clip. */
  readonly clipId?: string;
}

export interface WaitingPhoto extends ToFollow {
  /** The command that names it. */
  readonly of: string;
  /** The server will not have it, and why. */
  readonly refused: string | null;
  /** The server has it, since then by the phone's clock; kept a while longer, should the server be put back from a copy. */
  readonly arrivedAt?: number;
  /** The command that added it to its matter. */
  readonly adding?: string;
}

/** The row of a picture or a clip that comes after its command. */
export const photoRow = (commandId: string, following: ToFollow): Change => ({
  box: 'photo',
  key: `${commandId} ${following.sha256}`,
  value: { ...following, of: commandId, refused: null } satisfies WaitingPhoto,
});
