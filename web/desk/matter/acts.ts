/** 办理动作: where each act of a matter is sent, and what its form must hold. */
import * as api from '../../../contract/act.ts';
import type { Act } from '../../../contract/act-names.ts';
import * as ways from '../../../contract/ways.ts';

/** Publishing has a page of its own. */
export type FormAct = Exclude<Act, 'publish'>;

export interface ActForm {
  readonly act: FormAct;
  /** Only the address and name matter here: every act is sent alike, to a matter with what its form holds. */
  readonly endpoint: typeof api.acceptMatter;
  /** The name of its text in the request, and how long that may be. */
  readonly text?: { readonly name: string; readonly min: number; readonly max: number };
}

const form = (act: FormAct, endpoint: { readonly path: string }, text?: ActForm['text']): ActForm => ({
  act,
  endpoint: endpoint as typeof api.acceptMatter,
  ...(text && { text }),
});

/** In the order in which an office thinks of them; the first that can be done is the main one. */
export const ACT_FORMS: readonly ActForm[] = [
  form('accept', api.acceptMatter),
  form('settle', api.settleMatter, { name: 'answer', min: 2, max: 2000 }),
  form('answer', api.answerMatter, { name: 'answer', min: 2, max: 2000 }),
  form('try', api.tryMatter, { name: 'tried', min: 2, max: 1000 }),
  form('dispatch', api.dispatchMatter, { name: 'why', min: 2, max: 500 }),
  form('escalate', api.escalateMatter, { name: 'why', min: 2, max: 500 }),
  form('return', api.returnMatter, { name: 'why', min: 2, max: 500 }),
  form('confirm', api.confirmMatter, { name: 'words', min: 2, max: 500 }),
  form('send-back', api.sendBackMatter, { name: 'why', min: 2, max: 500 }),
  form('contribute', ways.contributeMatter, { name: 'words', min: 2, max: 2000 }),
  form('reply', ways.replyMatter, { name: 'words', min: 2, max: 1000 }),
  form('take-up', ways.takeUpMatter, { name: 'why', min: 2, max: 500 }),
  form('extend', ways.extendMatter, { name: 'why', min: 2, max: 500 }),
  form('supervise', ways.superviseMatter, { name: 'why', min: 2, max: 500 }),
  form('remind', ways.remindMatter, { name: 'why', min: 2, max: 300 }),
  form('withdraw', ways.withdrawMatter, { name: 'why', min: 2, max: 300 }),
  form('reopen', ways.reopenMatter, { name: 'why', min: 2, max: 500 }),
];

/** Words about a rating are welcome, not asked for. */
export const isOptional = (act: FormAct): boolean => act === 'confirm';
