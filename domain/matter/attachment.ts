/** 附件: papers of a matter, kept by those who handle it: PDF, Office files and pictures. What a file is, its content says. */
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import type { Office } from '../people/office.ts';
import { isEmptied } from './ending.ts';
import type { Matter } from './matter.ts';
import { isHandling } from './sight.ts';

export const ATTACHMENT_KINDS = ['pdf', 'docx', 'xlsx', 'pptx', 'doc', 'xls', 'jpg'] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** Our own limits: a scanned agreement of 40 pages is 10 MB. */
export const MOST_ATTACHMENTS = 20;
export const MOST_ATTACHMENT_BYTES = 20 * 1_048_576;

export interface Attached {
  readonly name: string;
  readonly kind: AttachmentKind;
}

export type AttachRefusal = 'not-the-holder' | 'emptied' | 'too-many-attachments';

/** Whoever handles the matter may add to it, or whoever wrote it down; also to one that is closed, for the file. */
export function attach(
  matter: Matter,
  { by, name, kind, already }: { by: Office; already: number } & Attached,
): Decision<Attached, AttachRefusal> {
  if (!isHandling(by, matter) && matter.reporter.personId !== by.personId) return refuse('not-the-holder');
  if (isEmptied(matter)) return refuse('emptied');
  if (already >= MOST_ATTACHMENTS) return refuse('too-many-attachments');
  return allow({ name: attachmentName(name, kind), kind });
}

const LONGEST_NAME = 100;
/** Folders, controls, marks that change the direction of reading or are not seen, and what file systems refuse. */
const NOT_IN_A_NAME = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"|?*]/gu;

/**
 * A name that can be saved anywhere and shows what the file is: no folders, no hidden signs, no leading dots, and the
 * ending of what the content is, whatever it called itself.
 */
export function attachmentName(given: string, kind: AttachmentKind): string {
  const [, last = ''] = /([^/\\]*)$/.exec(given) ?? [];
  const clean = last.replace(NOT_IN_A_NAME, '').replace(/\s+/g, ' ').trim();
  const stem = clean.replace(/\.[a-z0-9]{1,5}$/i, '').replace(/^[.\s]+|[.\s]+$/g, '');
  const short = [...stem].slice(0, LONGEST_NAME).join('');
  return `${short === '' ? 'file' : short}.${kind}`;
}
