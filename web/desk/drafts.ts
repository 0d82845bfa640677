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
  if (writer !== personId) kept.clear();
  writer = personId;
}

export const dropDrafts = (): void => kept.clear();

/** Before the window is closed or read anew, the browser asks. */
addEventListener('beforeunload', (event) => {
  if (kept.size > 0) event.preventDefault();
});

/** Where the forms of one thing keep what was typed: ('meeting/' and its id). */
export function useDeskDrafts(of: string): DraftFolder {
  const { personId, office } = useWho();
  return useMemo(() => {
    keepFor(personId);
    const named = (form: string) => `${office.officeId}/${of}/${form}`;
    return {
      of: (form) => kept.get(named(form)),
      keep: (form, draft) =>
        void (draft === undefined ? kept.delete(named(form)) : kept.set(named(form), draft)),
    };
  }, [personId, office.officeId, of]);
}

/** What was typed into a form of one thing, as it was left. */
export const useDeskDraft = <D extends object>(of: string, form: string, beginning: D) =>
  useDraftIn(useDeskDrafts(of), form, beginning);
