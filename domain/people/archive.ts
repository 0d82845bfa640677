/**
 * 全库存档: everything of a county in one file, personal data included. The system administrator asks with a reason, the
 * security administrator approves within a day, and they are two persons, whatever offices each of them holds. A file of
 * persons in office goes the same way.
 */
import { z } from 'zod';
import { HOUR, type Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import type { Office } from './office.ts';

export const ArchiveRequest = z.strictObject({ why: prose({ min: 4, max: 500 }) });
export type ArchiveRequest = z.infer<typeof ArchiveRequest>;

/** Our own limit: to approve, and after that to fetch it. */
export const ARCHIVE_WINDOW: Moment = 24 * HOUR;

export interface Archive {
  readonly askedBy: string;
  readonly askedAt: Moment;
  readonly approvedBy?: string;
  readonly approvedAt?: Moment;
}

export interface ArchiveApproved {
  readonly approvedBy: string;
  readonly approvedAt: Moment;
}

export type ApproveRefusal = 'same-person' | 'approved-before' | 'too-late';

export function approveArchive(
  archive: Archive,
  { by, at }: { by: Office; at: Moment },
): Decision<ArchiveApproved, ApproveRefusal> {
  if (archive.askedBy === by.personId) return refuse('same-person');
  if (archive.approvedAt !== undefined) return refuse('approved-before');
  if (at - archive.askedAt > ARCHIVE_WINDOW) return refuse('too-late');
  return allow({ approvedBy: by.personId, approvedAt: at });
}

export type TakeRefusal = 'not-the-asker' | 'not-approved-yet' | 'too-late';

export function takeArchive(
  archive: Archive,
  { by, at }: { by: Office; at: Moment },
): Decision<{ readonly at: Moment }, TakeRefusal> {
  if (archive.askedBy !== by.personId) return refuse('not-the-asker');
  if (archive.approvedAt === undefined) return refuse('not-approved-yet');
  return at - archive.approvedAt > ARCHIVE_WINDOW ? refuse('too-late') : allow({ at });
}
