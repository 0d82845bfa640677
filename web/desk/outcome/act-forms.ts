/** 每个动作要填什么、填成什么: what is asked on an outcome, and the body it becomes. */
import type { OutcomePage } from '../../../contract/outcome.ts';
import { CLASSES, FINDINGS, STAGES, THEMES, VERDICTS } from '../../../domain/outcome/outcome.ts';
import type { OutcomeAct } from '../../../domain/outcome/possible.ts';
import { newId } from '../../kit/ids.ts';
import { SAID_WORDS } from '../../kit/outcome/say-words.ts';
import {
  CLASS_LABELS,
  FINDING_LABELS,
  OUTCOME_WORDS,
  STAGE_LABELS,
  THEME_LABELS,
  VERDICT_LABELS,
} from '../../kit/outcome/words.ts';
import type { Sentence } from '../../kit/sentences.ts';
import { countIn, type Draft, type DraftField, isTicked, textIn } from '../draft-form.tsx';
import { isDenied } from './denied.ts';
import { SHOW_WORDS } from './show-words.ts';

/** Keys and names of places and units. */
export type Bodies = readonly { readonly key: string; readonly name: string }[];

interface ActForm {
  readonly fields: (page: OutcomePage, draft: Draft, bodies: Bodies) => readonly DraftField[];
  readonly body: (draft: Draft, page: OutcomePage) => Record<string, unknown>;
  readonly initial?: (page: OutcomePage) => Draft;
}

const plain = (text: string): Sentence => ({ zh: text, en: text });
const choices = <V extends string>(values: readonly V[], labels: Record<V, Sentence>) =>
  values.map((value) => [value, labels[value]] as const);
const prose = (name: string, label: Sentence, more: Partial<DraftField> = {}): DraftField =>
  ({ kind: 'prose', name, label, least: 4, most: 1000, ...more }) as DraftField;
const WHY = (name = 'why', more: Partial<DraftField> = {}) =>
  prose(name, { zh: '理由', en: 'Reasons' }, more);

export const bodyChoices = (bodies: Bodies) => bodies.map(({ key, name }) => [key, plain(name)] as const);

/** 衔接: each larger work, ticked or not. */
export const THEME_FIELDS: readonly DraftField[] = THEMES.map((theme, at) => ({
  ...{ kind: 'check', name: theme, label: THEME_LABELS[theme] },
  hint: at === 0 ? OUTCOME_WORDS.themes : undefined,
}));

const YES_NO = [
  ['yes', OUTCOME_WORDS.accepts],
  ['no', OUTCOME_WORDS.rejects],
] as const;

const openPoints = ({ points }: OutcomePage) =>
  points.filter(({ answer }) => answer === null || answer.verdict === 'planned');

/** One after the other: the verdict, then the reason and the day that it needs. */
function answerFields({ source, ...page }: OutcomePage, draft: Draft): DraftField[] {
  const asked = openPoints({ source, ...page }).flatMap(({ number, text }): DraftField[] => {
    const verdict = draft[`verdict${number}`];
    const label = { zh: `第 ${number} 条：${text}`, en: `Point ${number}: ${text}` };
    return [
      { kind: 'choice', name: `verdict${number}`, label, choices: choices(VERDICTS, VERDICT_LABELS) },
      ...(verdict !== undefined && verdict !== 'adopted' ? [WHY(`why${number}`)] : []),
      ...(verdict === 'planned'
        ? [{ kind: 'day', name: `day${number}`, label: { zh: '计划哪天', en: 'Planned for' } } as const]
        : []),
    ];
  });
  if (source !== 'proposal') return asked;
  const what: DraftField = {
    ...{ kind: 'choice', name: 'class', label: { zh: '办理结果', en: 'Class of the result' } },
    choices: CLASSES.map((it) => {
      const { zh, en } = CLASS_LABELS[it];
      return [it, { zh: `${it} ${zh}`, en: `${it} ${en}` }] as const;
    }),
  };
  return [...asked, what];
}

const answerBody = (draft: Draft, page: OutcomePage) => ({
  answers: openPoints(page).map(({ number }) => {
    const verdict = textIn(draft, `verdict${number}`);
    return {
      ...{ point: number, verdict },
      ...(verdict !== 'adopted' && { why: textIn(draft, `why${number}`) }),
      ...(verdict === 'planned' && { plannedFor: textIn(draft, `day${number}`) }),
    };
  }),
  ...(page.source === 'proposal' && { class: textIn(draft, 'class') }),
});

/** Tasks of one kind, as choices. */
const taskChoices = (tasks: OutcomePage['tasks']) =>
  tasks.map(({ taskId, text }) => [taskId, plain(text)] as const);

/** Of what a task is a part; three levels at most. */
const partOf = (tasks: OutcomePage['tasks']): DraftField => ({
  ...{ kind: 'select', name: 'partOf', label: { zh: '是哪个任务的一部分', en: 'Part of' } },
  ...{ optional: true, choices: taskChoices(tasks.filter(({ depth }) => depth < 3)) },
});

const optional = (draft: Draft, name: string): Record<string, string> =>
  textIn(draft, name) === '' ? {} : { [name]: textIn(draft, name) };

const said =
  (...names: readonly string[]) =>
  (draft: Draft): Record<string, string> =>
    Object.fromEntries(names.map((name) => [name, textIn(draft, name)]));

const COUNTS = ['satisfied', 'fairly', 'dissatisfied'] as const;
const COUNT_LABELS: Record<(typeof COUNTS)[number], Sentence> = {
  satisfied: { zh: '满意', en: 'Satisfied' },
  fairly: { zh: '基本满意', en: 'Fairly satisfied' },
  dissatisfied: { zh: '不满意', en: 'Dissatisfied' },
};

/** Those who assist, as they are chosen one by one. */
const ASSISTING = ['assisting1', 'assisting2', 'assisting3'] as const;
const assistingOf = (draft: Draft): readonly string[] =>
  ASSISTING.map((name) => textIn(draft, name)).filter((key) => key !== '');

/** What is shown has a form of its own (show-form.tsx). */
export const ACT_FORMS: Record<Exclude<OutcomeAct, 'show'>, ActForm> = {
  answer: { fields: answerFields, body: answerBody },
  'reply-supervision': {
    fields: () => [prose('text', OUTCOME_WORDS.reply)],
    body: (draft, page) => ({
      supervisionId: page.supervisions.find(({ reply }) => reply === null)?.supervisionId,
      text: textIn(draft, 'text'),
    }),
  },
  'tell-progress': {
    fields: ({ tasks }, draft) => [
      {
        ...{ kind: 'select', name: 'taskId', label: OUTCOME_WORDS.task },
        choices: taskChoices(tasks.filter(({ mine }) => mine)),
      },
      { kind: 'number', name: 'progress', label: { zh: '办到百分之几', en: 'Per cent done' }, most: 3 },
      prose(
        'note',
        { zh: '办成什么样', en: 'How it is now' },
        { least: 2, optional: textIn(draft, 'progress') !== '100' },
      ),
    ],
    body: (draft) => ({
      ...{ taskId: textIn(draft, 'taskId'), progress: countIn(draft, 'progress') },
      ...optional(draft, 'note'),
    }),
    initial: ({ tasks }) => {
      const mine = tasks.filter((task) => task.mine && task.progress < 100);
      return mine.length === 1 ? { taskId: mine[0]?.taskId ?? '' } : {};
    },
  },
  'keep-task': {
    fields: ({ tasks }, draft, bodies) => [
      { kind: 'line', name: 'text', label: { zh: '做什么', en: 'What is done' }, most: 120 },
      { kind: 'select', name: 'owner', label: OUTCOME_WORDS.owner, choices: bodyChoices(bodies) },
      // The next is asked for when the one before was chosen.
      ...ASSISTING.filter((_, at) => at === 0 || textIn(draft, ASSISTING[at - 1] ?? '') !== '').map(
        (name): DraftField => ({
          ...{ kind: 'select', name, label: { zh: '谁协办', en: 'Assisted by' } },
          ...{ optional: true, choices: bodyChoices(bodies) },
        }),
      ),
      { kind: 'day', name: 'due', label: OUTCOME_WORDS.due },
      { kind: 'number', name: 'weight', label: OUTCOME_WORDS.weight, most: 3 },
      ...(tasks.length === 0 ? [] : [partOf(tasks)]),
      { kind: 'check', name: 'toShow', label: SHOW_WORDS.toShow },
    ],
    body: (draft) => ({
      ...{ taskId: newId(), weight: countIn(draft, 'weight') },
      ...said('text', 'owner', 'due')(draft),
      ...optional(draft, 'partOf'),
      ...(assistingOf(draft).length > 0 && { assisting: assistingOf(draft) }),
      ...(isTicked(draft, 'toShow') && { toShow: true }),
    }),
    initial: () => ({ weight: '1' }),
  },
  'tell-share': {
    fields: ({ tasks }) => [
      {
        ...{ kind: 'select', name: 'taskId', label: OUTCOME_WORDS.task },
        choices: taskChoices(tasks.filter(({ assists }) => assists)),
      },
      prose('text', { zh: '协办的这份办成什么样', en: 'How your share is now' }, { least: 2 }),
    ],
    body: said('taskId', 'text'),
    initial: ({ tasks }) => {
      const [only, ...others] = tasks.filter(({ assists }) => assists);
      return only !== undefined && others.length === 0 ? { taskId: only.taskId } : {};
    },
  },
  'take-down': {
    fields: ({ shown }) => [
      {
        ...{ kind: 'select', name: 'shownId', label: SHOW_WORDS.shown },
        choices: shown.map(({ shownId, caption }) => [shownId, plain(caption)] as const),
      },
      WHY('why', { most: 500 }),
    ],
    body: said('shownId', 'why'),
  },
  finish: { fields: () => [prose('text', OUTCOME_WORDS.result, { most: 2000 })], body: said('text') },
  postpone: {
    fields: ({ tasks }) => [
      {
        ...{ kind: 'select', name: 'taskId', label: OUTCOME_WORDS.task },
        choices: taskChoices(tasks.filter(({ progress }) => progress < 100)),
      },
      { kind: 'day', name: 'due', label: { zh: '改到哪天', en: 'New day' } },
      WHY('why', { most: 500 }),
    ],
    body: said('taskId', 'due', 'why'),
  },
  'set-aside': {
    fields: () => [
      WHY(),
      { kind: 'day', name: 'reviewOn', label: { zh: '哪天再看', en: 'Looked at again' } },
    ],
    body: said('why', 'reviewOn'),
  },
  'take-up': { fields: () => [], body: () => ({}) },
  remind: { fields: () => [], body: () => ({}) },
  accept: {
    fields: (page, draft) =>
      page.sides
        .flatMap((side, at): DraftField[] => [
          { kind: 'choice', name: `side${at}`, label: plain(side), choices: YES_NO },
          ...(draft[`side${at}`] === 'no' ? [WHY(`why${at}`, { least: 2, most: 500 })] : []),
        ])
        .concat(isDenied(page, draft) ? [prose('answer', SAID_WORDS.answer)] : []),
    body: (draft, page) => ({
      ...(isDenied(page, draft) && { answer: textIn(draft, 'answer') }),
      sides: page.sides.map((side, at) => ({
        ...{ side, accepts: draft[`side${at}`] === 'yes' },
        ...(draft[`side${at}`] === 'no' && { why: textIn(draft, `why${at}`) }),
      })),
    }),
  },
  'feed-back': {
    fields: () => [
      prose('text', OUTCOME_WORDS.feedback, {
        most: 2000,
        hint: { zh: '大家都看得到，不写姓名、电话。', en: 'Everybody reads it: no names or numbers.' },
      }),
    ],
    body: said('text'),
    initial: ({ result }) => (result === null ? {} : { text: result.text }),
  },
  rate: {
    fields: (_, draft) => [
      ...COUNTS.map((name) => ({ kind: 'number', name, label: COUNT_LABELS[name] }) as const),
      prose(
        'reasons',
        { zh: '不满意的原因', en: 'Why they are dissatisfied' },
        { least: 2, optional: !(countIn(draft, 'dissatisfied') > 0) },
      ),
    ],
    body: (draft) => ({
      ...Object.fromEntries(COUNTS.map((name) => [name, countIn(draft, name)])),
      ...optional(draft, 'reasons'),
    }),
  },
  'look-back': {
    fields: () => [
      {
        ...{ kind: 'choice', name: 'holds', label: { zh: '还管用吗', en: 'Does it hold?' } },
        choices: [
          ['yes', OUTCOME_WORDS.holds],
          ['no', OUTCOME_WORDS.fails],
        ],
      },
      prose('found', { zh: '看到了什么', en: 'What was found' }),
    ],
    body: (draft) => ({ holds: draft.holds === 'yes', found: textIn(draft, 'found') }),
  },
  check: {
    fields: () => [
      {
        ...{ kind: 'choice', name: 'stage', label: { zh: '什么时候', en: 'When' } },
        choices: choices(STAGES, STAGE_LABELS),
      },
      {
        ...{ kind: 'choice', name: 'finding', label: { zh: '怎么样', en: 'How it is' } },
        choices: choices(FINDINGS, FINDING_LABELS),
      },
      prose('text', { zh: '看到了什么', en: 'What was found' }),
    ],
    body: said('stage', 'finding', 'text'),
  },
  supervise: {
    fields: () => [WHY()],
    body: (draft) => ({ supervisionId: newId(), why: textIn(draft, 'why') }),
  },
  reopen: { fields: () => [WHY()], body: said('why') },
  tag: {
    fields: () =>
      THEMES.map((theme) => ({ kind: 'check', name: theme, label: THEME_LABELS[theme] }) as const),
    body: (draft) => ({ themes: THEMES.filter((theme) => isTicked(draft, theme)) }),
    initial: ({ themes }) => Object.fromEntries(themes.map((theme) => [theme, 'yes'])),
  },
};
