/** 办理动作: where each act of a matter is sent, and what its form must hold. */
import * as api from '../../../contract/act.ts';
import { type Act, WAYS } from '../../../contract/act-names.ts';
import type { MatterPage } from '../../../contract/matter.ts';
import * as ways from '../../../contract/ways.ts';

/** Publishing has a page of its own. */
export type FormAct = Exclude<Act, 'publish'>;

/** What a form may ask besides its text. */
export const ASKS = [
  'unitCode',
  'satisfaction',
  'heard',
  'aside',
  'review',
  'into',
  'title',
  'part',
  'category',
  'channel',
  'rescuer',
  'reference',
] as const;
export type Ask = (typeof ASKS)[number];

export interface ActForm {
  readonly act: FormAct;
  /** Only the address and name matter here: every act is sent alike, to a matter with what its form holds. */
  readonly endpoint: typeof api.acceptMatter;
  /** The name of its text in the request, and how long that may be. */
  readonly text?: { readonly name: string; readonly min: number; readonly max: number };
  /** In the order of the form, before its text. */
  readonly asks: readonly Ask[];
}

const form = (
  act: FormAct,
  endpoint: { readonly path: string },
  text?: ActForm['text'],
  ...asks: readonly Ask[]
): ActForm => ({
  act,
  endpoint: endpoint as typeof api.acceptMatter,
  ...(text && { text }),
  asks,
});

/** In the order in which an office thinks of them; the first that can be done is the main one. */
export const ACT_FORMS: readonly ActForm[] = [
  form('accept', api.acceptMatter),
  form('settle', api.settleMatter, { name: 'answer', min: 2, max: 2000 }),
  form('answer', api.answerMatter, { name: 'answer', min: 2, max: 2000 }),
  form('try', api.tryMatter, { name: 'tried', min: 2, max: 1000 }),
  form('dispatch', api.dispatchMatter, { name: 'why', min: 2, max: 500 }, 'unitCode'),
  form('escalate', api.escalateMatter, { name: 'why', min: 2, max: 500 }),
  form('return', api.returnMatter, { name: 'why', min: 2, max: 500 }),
  form('confirm', api.confirmMatter, { name: 'words', min: 2, max: 500 }, 'satisfaction'),
  form('send-back', api.sendBackMatter, { name: 'why', min: 2, max: 500 }),
  form('contribute', ways.contributeMatter, { name: 'words', min: 2, max: 2000 }),
  form('reply', ways.replyMatter, { name: 'words', min: 2, max: 1000 }),
  form('take-up', ways.takeUpMatter, { name: 'why', min: 2, max: 500 }),
  form('hand-over', ways.handOverMatter, undefined, 'rescuer', 'reference'),
  form(
    'record-satisfaction',
    ways.recordSatisfaction,
    { name: 'words', min: 2, max: 500 },
    'satisfaction',
    'heard',
  ),
  form('assist', ways.assistMatter, { name: 'why', min: 2, max: 500 }, 'unitCode'),
  form('extend', ways.extendMatter, { name: 'why', min: 2, max: 500 }),
  form('set-aside', ways.setAsideMatter, { name: 'why', min: 2, max: 500 }, 'aside', 'review'),
  form('merge', ways.mergeMatter, { name: 'why', min: 2, max: 300 }, 'into'),
  form('split', ways.splitMatter, { name: 'why', min: 2, max: 300 }, 'title', 'part', 'category'),
  form('redirect', ways.redirectMatter, { name: 'told', min: 10, max: 1000 }, 'channel', 'reference'),
  form('supervise', ways.superviseMatter, { name: 'why', min: 2, max: 500 }),
  form('remind', ways.remindMatter, { name: 'why', min: 2, max: 300 }),
  form('withdraw', ways.withdrawMatter, { name: 'why', min: 2, max: 300 }),
  form('reopen', ways.reopenMatter, { name: 'why', min: 2, max: 500 }),
];

/** Words about a rating are welcome, not asked for. */
export const isOptional = (act: FormAct): boolean => act === 'confirm' || act === 'record-satisfaction';

/** Ways that somebody waits for: an asker, a level above, a reporter who was rung up. */
const AWAITED: readonly Act[] = ['contribute', 'reply', 'take-up', 'record-satisfaction'];

/** 其他办法: beside the main road, folded away. Danger is not. */
export const isBeside = (act: Act, { emergency }: Pick<MatterPage, 'emergency'>): boolean =>
  (WAYS as readonly Act[]).includes(act) && !AWAITED.includes(act) && !(act === 'hand-over' && emergency);

/** Why a way is closed just now, to somebody whose way it is. Others are not told of it. */
const TELLING: readonly string[] = [
  'time-is-over',
  'extended-enough',
  'extend-first',
  'sensitive',
  'not-late-yet',
  'reminded-today',
  'supervised-already',
  'assisted-already',
  'closed-too-long',
  'reopened-before',
];

/** Whether a reason says more than that the act is somebody else's. */
export const isWorthTelling = (act: Act, reason: string): boolean =>
  !(WAYS as readonly Act[]).includes(act) || TELLING.includes(reason);
