/** 会议的记录: the counts of each vote, and the hash of the minutes once all have signed. Nobody's name. */
import type { Entry } from '../record/entry.ts';
import type { Meeting } from './meeting.ts';

export function onRecord({ id: of, kind, motions, minutes, status, signings }: Meeting): Entry[] {
  const votes = motions.flatMap(({ id, text, vote }): Entry[] => {
    if (vote === null) return [];
    const { at, counts, presentHash } = vote;
    return [{ kind: 'vote', of, at, facts: { motion: id, present: presentHash, ...counts }, enclosed: text }];
  });
  const last = signings.at(-1);
  if (minutes === null || last === undefined || (status !== 'signed' && status !== 'archived')) return votes;
  const { hash, letters } = minutes;
  const facts = { meeting: kind, ...(letters !== undefined && { letters }) };
  return [...votes, { kind: 'minutes', of, at: last.at, facts, hash }];
}
