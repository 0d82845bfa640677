/** 表里的草稿: forms that stand on the phone as they stand at the desk keep here what was typed in them, beside the other drafts. */
import { useMemo } from 'react';
import type { DraftFolder } from '../kit/draft-folder.ts';
import { type FormsOf, formDraftName } from './draft-name.ts';
import { draftOf, keepDraft } from './drafts.ts';
import { useSigned } from './session/me.ts';

export function useFormDrafts(kind: FormsOf, id: string): DraftFolder {
  const { officeId } = useSigned().me.office;
  return useMemo(
    () => ({
      of: (form) => draftOf(formDraftName(officeId, kind, id, form)),
      keep: (form, draft) => keepDraft(formDraftName(officeId, kind, id, form), draft),
    }),
    [officeId, kind, id],
  );
}
