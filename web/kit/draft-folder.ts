/** 草稿夹: where a face keeps what is typed into a form, so that it is there again when the page is opened anew. */
import { createContext, useCallback, useContext, useRef, useState } from 'react';

export interface DraftFolder<N extends string = string> {
  /** What was typed into the form of that name before. */
  readonly of: (form: N) => unknown;
  /** Without a draft it is dropped. */
  readonly keep: (form: N, draft: object | undefined) => void;
}

/** What changes; or how it follows from the draft as it is by then. */
export type Change<D> = Partial<D> | ((now: D) => Partial<D>);

/** A draft by name, as it was left, or as it begins. Every change is kept before it is shown. */
export function useDraftIn<N extends string, D extends object>(
  folder: DraftFolder<N>,
  form: N,
  beginning: D,
) {
  const [draft, setDraft] = useState<D>(() => ({
    ...beginning,
    ...(folder.of(form) as Partial<D> | undefined),
  }));
  const latest = useRef(draft);

  const change = useCallback(
    (part: Change<D>) => {
      latest.current = { ...latest.current, ...(typeof part === 'function' ? part(latest.current) : part) };
      folder.keep(form, latest.current);
      setDraft(latest.current);
    },
    [folder, form],
  );

  /** Nothing is kept any more; what the screen shows is for its page to say. */
  const drop = useCallback(() => folder.keep(form, undefined), [folder, form]);

  /** Nothing is kept any more, and the form is as it begins. */
  const clear = () => {
    drop();
    latest.current = beginning;
    setDraft(beginning);
  };

  return { draft, latest, change, drop, clear };
}

const ON_THE_SCREEN_ALONE: DraftFolder = { of: () => undefined, keep: () => undefined };
const FolderContext = createContext(ON_THE_SCREEN_ALONE);
/** What is typed into the kit's forms inside is kept there. */
export const DraftFolderProvider = FolderContext.Provider;

/** The draft of a form of the kit, kept where its face keeps drafts. */
export const useFormDraft = <D extends object>(form: string, beginning: D) =>
  useDraftIn(useContext(FolderContext), form, beginning);

/** Whether something was begun in one of these forms before the page was opened: then what folds them away stands open. */
export const useBegun = (forms: readonly string[]): boolean =>
  useFirstBegun(useContext(FolderContext), forms) !== undefined;

/** Which of these forms was begun before the page was opened. */
export function useFirstBegun<N extends string>(folder: DraftFolder, forms: readonly N[]): N | undefined {
  const [begun] = useState(() => forms.find((form) => folder.of(form) !== undefined));
  return begun;
}
