/** 多数说没办好: what has to be answered before it is accepted. */
import type { OutcomePage } from '../../../contract/outcome.ts';
import { mostDeny } from '../../../domain/outcome/say.ts';
import type { Draft } from '../draft-form.tsx';

/** Most of those who said something with a slip deny it, and no side does: what is sent back has its reason there. */
export const isDenied = ({ slips: { said }, sides }: OutcomePage, draft: Draft): boolean =>
  mostDeny(said) && sides.every((_, at) => draft[`side${at}`] !== 'no');
