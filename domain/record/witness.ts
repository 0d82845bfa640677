/**
 * 见证: whoever keeps nothing of a record but the last checkpoint, and signs the next one when it is shown that it went on from
 * there (C2SP tlog-witness). A record that shows different trees to different people finds no signature for the second.
 */
import { base64Of, fromBase64, isSame } from '../kernel/bytes.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { type Checkpoint, isSize, readCheckpoint } from './checkpoint.ts';
import { isSigned, type Key, type Note, readNote, type Verify } from './note.ts';
import { EMPTY_ROOT, type Hash, isConsistent } from './tree.ts';

/** What is sent to a witness. */
export interface Submission {
  /** The size that was shown to it last, 0 for the first time. */
  readonly old: number;
  readonly proof: readonly Hash[];
  /** A signed checkpoint. */
  readonly note: string;
}

const MOST_HASHES = 63;

export const submissionText = ({ old, proof, note }: Submission): string =>
  `old ${old}\n${proof.map((hash) => `${base64Of(hash)}\n`).join('')}\n${note}`;

export function readSubmission(text: string): Submission | undefined {
  const end = text.indexOf('\n\n');
  if (end < 0) return undefined;
  const [first = '', ...lines] = text.slice(0, end).split('\n');
  const old = first.startsWith('old ') ? first.slice(4) : '';
  const proof = lines.map(fromBase64);
  if (!isSize(old) || proof.length > MOST_HASHES) return undefined;
  if (!proof.every((hash) => hash?.length === 32)) return undefined;
  return { old: Number(old), proof: proof as Hash[], note: text.slice(end + 2) };
}

export interface Witnessed {
  readonly checkpoint: Checkpoint;
  /** What is signed. */
  readonly text: string;
}

export type WitnessRefusal =
  | 'malformed'
  | 'unknown-record'
  | 'not-signed'
  | 'older-than-old'
  | 'other-size'
  | 'other-root'
  | 'inconsistent';

export interface Seeing {
  /** The keys of the records that are watched, by origin. */
  readonly records: ReadonlyMap<string, Key>;
  /** The last checkpoint that was signed of an origin; undefined for none. */
  readonly last: (origin: string) => Checkpoint | undefined;
  readonly verify: Verify;
}

/** Whether a witness may sign. It remembers the checkpoint before it says so. */
export function witness(
  { old, proof, note: signed }: Submission,
  { records, last, verify }: Seeing,
): Decision<Witnessed, WitnessRefusal> {
  const note: Note | undefined = readNote(signed);
  const checkpoint = note && readCheckpoint(note.text);
  if (note === undefined || checkpoint === undefined) return refuse('malformed');
  const key = records.get(checkpoint.origin);
  if (key === undefined) return refuse('unknown-record');
  if (!isSigned(note, key, verify)) return refuse('not-signed');
  if (old > checkpoint.size) return refuse('older-than-old');
  const before = last(checkpoint.origin);
  if (old !== (before?.size ?? 0)) return refuse('other-size');
  if (before?.size === checkpoint.size && !isSame(before.root, checkpoint.root)) return refuse('other-root');
  const isSound =
    before === undefined || before.size === 0
      ? proof.length === 0 && (checkpoint.size > 0 || isSame(checkpoint.root, EMPTY_ROOT))
      : isConsistent({ before, after: checkpoint, proof });
  return isSound ? allow({ checkpoint, text: note.text }) : refuse('inconsistent');
}
