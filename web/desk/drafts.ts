/**
 * 没交的: what is typed at the desk stays as long as its window, for whoever typed it, under the office it was typed under: going
 * back, a page that was left and signing in again lose nothing. It is never written to the disk of a computer that others use.
 */
import { useMemo } from 'react';
import { type DraftFolder, useDraftIn } from '../kit/draft-folder.ts';
import { useWho } from './who.ts';

const kept = new Map<string, object>();
let writer: string | undefined;

/** Somebody else at this window finds nothing. */
function keepFor(personId: string): void {
  if (writer !== personId) dropDrafts();
  writer = personId;
}

export function dropDrafts(): void {
  kept.clear();
  askBeforeLeaving();
}

function keep(name: string, draft: object | undefined): void {
  if (draft === undefined) kept.delete(name);
  else kept.set(name, draft);
  askBeforeLeaving();
}

const asks = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Before a window in which something waits is closed or read anew, the browser asks. */
function askBeforeLeaving(): void {
  if (kept.size > 0) addEventListener('beforeunload', asks);
  else removeEventListener('beforeunload', asks);
}

/** Where the forms of one thing keep what was typed: ('meeting/' and its id). */
export function useDeskDrafts(of: string): DraftFolder {
  const { personId, office } = useWho();
  return useMemo(() => {
    keepFor(personId);
    const named = (form: string) => `${office.officeId}/${of}/${form}`;
    return {
      of: (form) => kept.get(named(form)),
      keep: (form, draft) => keep(named(form), draft),
    };
  }, [personId, office.officeId, of]);
}

/** What was typed into a form of one thing, as it was left. */
export const useDeskDraft = <D extends object>(of: string, form: string, beginning: D) =>
  useDraftIn(useDeskDrafts(of), form, beginning);
