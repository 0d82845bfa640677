/** 说的话: everything said of an outcome is read by everybody; a phone or identity number names somebody as surely as a name does. */
import { holdsNumber } from '../room/room-day.ts';

/** Fields in which somebody writes; all others are keys, days, counts and choices. */
const WRITTEN = [
  'title',
  'text',
  'points',
  'side',
  'sides',
  'why',
  'note',
  'found',
  'reasons',
  'caption',
  'answer',
];

export function namesSomebody(said: unknown, isWritten = false): boolean {
  if (typeof said === 'string') return isWritten && holdsNumber(said);
  if (Array.isArray(said)) return said.some((one) => namesSomebody(one, isWritten));
  if (typeof said !== 'object' || said === null) return false;
  return Object.entries(said).some(([name, one]) => namesSomebody(one, WRITTEN.includes(name)));
}
