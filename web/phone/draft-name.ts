/**
 * 草稿的名字: what a draft is of, under which office. `pending/unfinished.ts` knows where each kind goes on, so that nothing is kept
 * that nobody finds again.
 */
import type { WordyAct } from './matter/acts.ts';

export type DraftKind =
  | ('report' | 'note')
  | ('point' | 'look' | 'retire' | 'refusal')
  | ('household' | 'topic' | 'asked')
  | ('reword' | FormsOf);
/** Things with more than one form on their page. */
export type FormsOf = 'talk' | 'meeting';

declare const named: unique symbol;
/** Made here only. */
export type DraftName = string & { readonly [named]: true };

/** With an id it is about a thing that is there already. */
export const draftName = (officeId: string, kind: DraftKind, id?: string): DraftName =>
  [officeId, kind, ...(id === undefined ? [] : [id])].join('.') as DraftName;

/** Of one of the forms on a thing's page. */
export const formDraftName = (officeId: string, kind: FormsOf, id: string, form: string): DraftName =>
  [officeId, kind, id, form].join('.') as DraftName;

export const actDraftName = (officeId: string, matterId: string, act: WordyAct): DraftName =>
  [officeId, matterId, act].join('.') as DraftName;
