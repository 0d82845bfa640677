/** 一批: which of the commands that wait go together now: in the order they were saved, those about one thing never out of it. */
import { PUSH } from './command.ts';

export interface Queued {
  readonly commandId: string;
  readonly entity: string;
  readonly after: readonly string[];
  /** Bytes of its JSON. */
  readonly size: number;
}

export interface BatchLimit {
  readonly most: number;
  readonly bytes: number;
}

/**
 * The first that fit. One that is too large for any batch goes alone; behind one that does not fit, nothing about the same
 * thing and nothing that comes after it is taken.
 */
export function nextBatch<Q extends Queued>(queue: readonly Q[], limit: BatchLimit = PUSH): Q[] {
  const batch: Q[] = [];
  const left = new Set<string>();
  const stopped = new Set<string>();
  let bytes = 0;
  for (const one of queue) {
    const fits = batch.length === 0 || (batch.length < limit.most && bytes + one.size <= limit.bytes);
    if (!fits || stopped.has(one.entity) || one.after.some((id) => left.has(id))) {
      stopped.add(one.entity);
      left.add(one.commandId);
      continue;
    }
    batch.push(one);
    bytes += one.size;
  }
  return batch;
}

/** After the network said that a batch was too large: half of it, down to one. */
export const smaller = (sent: number): BatchLimit => ({
  most: Math.max(1, Math.floor(sent / 2)),
  bytes: PUSH.bytes,
});

/** After so many rounds without an answer: a line that breaks carries little at a time. A batch that came through doubles it again. */
export const afterSilence = (rounds: number): BatchLimit => ({
  most: Math.max(1, PUSH.most >> rounds),
  bytes: Math.max(LEAST, PUSH.bytes >> rounds),
});

export const larger = ({ most, bytes }: BatchLimit): BatchLimit => ({
  most: Math.min(PUSH.most, most * 2),
  bytes: Math.min(PUSH.bytes, bytes * 2),
});

const LEAST = 4096;
