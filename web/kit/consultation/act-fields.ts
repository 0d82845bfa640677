/** 每个动作要填什么: what is asked, in its order. */
import type { ConsultationPage } from '../../../contract/consultation.ts';
import { ANSWERS, FORMS, POINT_KINDS } from '../../../domain/consultation/consultation.ts';
import type { ConsultationAct } from '../../../domain/consultation/possible.ts';
import { CHECKS } from '../../../domain/consultation/review.ts';
import type { Sentence } from '../sentences.ts';
import { ANSWER_LABELS, FORM_LABELS, POINT_LABELS, TALK_WORDS, VOICE_ANSWER_LABELS } from './words.ts';

/** What was typed, by the field's name. */
export type Draft = Readonly<Record<string, string>>;

export interface TypedField {
  readonly kind: 'prose' | 'line' | 'day' | 'number';
  readonly name: string;
  readonly label: Sentence;
  readonly hint?: Sentence;
  readonly least: number;
  readonly most: number;
  readonly optional?: true;
}
export interface ChosenField {
  readonly kind: 'choice' | 'checks';
  readonly name: string;
  readonly label: Sentence;
  readonly choices: readonly (readonly [value: string, label: Sentence])[];
  /** Asked only of a page that says so. */
  readonly when?: (page: ConsultationPage) => boolean;
}
export interface PickedField {
  readonly kind: 'pick';
  readonly name: string;
  readonly label: Sentence;
  readonly from: Pick;
  readonly hint?: Sentence;
  readonly optional?: true;
  /** 改写: what stands there is put into the other fields, to be set right. */
  readonly fills?: true;
}
/** Several questions that belong together. */
export interface GroupField {
  readonly kind: 'sides' | 'words' | 'attendance';
}
/** 计数: from what a linked meeting counted, or by hand where none did. */
export interface CountField {
  readonly kind: 'counted';
  /** The names under which the numbers are sent. */
  readonly inFavour: string;
  readonly numbers: readonly TypedField[];
}
export type ActField = CountField | TypedField | ChosenField | PickedField | GroupField;

/** From what the page holds. */
export type Pick = 'points' | 'options' | 'objections' | 'sides' | 'voices' | 'bodies';

/** What a question of an act is drawn with. */
export interface ActFieldProps<F = ActField> {
  readonly field: F;
  readonly page: ConsultationPage;
  readonly draft: Draft;
  readonly missing: ReadonlySet<string>;
  readonly onChange: (part: Draft) => void;
}

const prose = (
  name: string,
  label: Sentence,
  most: number,
  more: { hint?: Sentence; optional?: true } = {},
) => ({ kind: 'prose', name, label, least: 2, most, ...more }) as const;
const line = (name: string, label: Sentence, most: number, more: { hint?: Sentence; optional?: true } = {}) =>
  ({ kind: 'line', name, label, least: 1, most, ...more }) as const;
const number = (name: string, label: Sentence, more: { optional?: true } = {}) =>
  ({ kind: 'number', name, label, least: 0, most: 100_000, ...more }) as const;
const counted = (numbers: readonly [TypedField, TypedField]): CountField => ({
  ...{ kind: 'counted', inFavour: numbers[0].name, numbers },
});
const day = (name: string, label: Sentence) => ({ kind: 'day', name, label, least: 10, most: 10 }) as const;
const choices = <V extends string>(values: readonly V[], labels: Record<V, Sentence>) =>
  values.map((value) => [value, labels[value]] as const);

const REWRITES = {
  points: {
    ...{ kind: 'pick', name: 'pointId', from: 'points', optional: true, fills: true },
    label: { zh: '改写前面记的一条', en: 'Rewrite one that stands' },
    hint: {
      zh: '谈拢了的分歧、查清了的事实，选出来改成现在的样子；不选就是新的一条。',
      en: 'Choose what was disputed or not known and is settled now; without a choice it is a new one.',
    },
  },
  options: {
    ...{ kind: 'pick', name: 'optionId', from: 'options', optional: true, fills: true },
    label: { zh: '改写前面的一个办法', en: 'Rewrite an option that stands' },
  },
} as const satisfies Record<string, PickedField>;

const VERDICTS = [
  ['accepted', { zh: '立题', en: 'Take it up' }],
  ['declined', { zh: '不立题', en: 'Decline' }],
  ['routed', { zh: '转别处', en: 'It belongs elsewhere' }],
] as const;
const CHECK_LABELS: Record<(typeof CHECKS)[number], Sentence> = {
  'in-court': { zh: '法院在办', en: 'A court has it' },
  'in-petition': { zh: '信访在办', en: 'A petition office has it' },
  'against-law': { zh: '与法律相抵触', en: 'Against the law' },
};
const WHY: Sentence = { zh: '理由', en: 'Reasons' };
const OF_ALL: Sentence = { zh: '共有', en: 'Of how many' };
const chosenWhy = {
  ...prose('why', WHY, 1000, { hint: { zh: '会公布，大家都看得到。', en: 'Everybody will read it.' } }),
  least: 4,
};

export const ACT_FIELDS: Record<ConsultationAct, readonly ActField[]> = {
  support: [number('households', { zh: '支持的户数', en: 'Households in favour' }), number('of', OF_ALL)],
  second: [number('households', { zh: '本片区几户支持', en: 'Households of this area in favour' })],
  speak: [
    line('side', { zh: '哪一类人说的', en: 'Whose words' }, 40, {
      optional: true,
      hint: TALK_WORDS.sideHint,
    }),
    prose('text', { zh: '怎么说的', en: 'What they say' }, 500, { hint: TALK_WORDS.textHint }),
  ],
  'answer-voice': [
    { kind: 'pick', name: 'voiceId', label: TALK_WORDS.brought, from: 'voices' },
    {
      kind: 'choice',
      name: 'how',
      label: { zh: '怎么样了', en: 'What became of it' },
      choices: [
        ['in-map', VOICE_ANSWER_LABELS['in-map']],
        ['left-out', VOICE_ANSWER_LABELS['left-out']],
      ],
    },
    prose('why', { zh: '告诉带话的人', en: 'Told to whoever brought it' }, 500),
  ],
  'show-card': [
    line('text', { zh: '卡上的话', en: 'The statement' }, 140, { hint: TALK_WORDS.cardHint }),
    { kind: 'pick', name: 'voiceId', label: TALK_WORDS.fromVoice, from: 'voices', optional: true },
  ],
  review: [
    { kind: 'choice', name: 'verdict', label: { zh: '审定', en: 'Verdict' }, choices: VERDICTS },
    { ...prose('why', WHY, 1000), least: 4 },
    prose('party', TALK_WORDS.party, 500, { optional: true, hint: TALK_WORDS.partyLaw }),
    {
      kind: 'checks',
      name: 'obstacles',
      label: { zh: '合法性审查', en: 'Lawfulness' },
      choices: choices(CHECKS, CHECK_LABELS),
    },
  ],
  plan: [
    { kind: 'choice', name: 'form', label: TALK_WORDS.form, choices: choices(FORMS, FORM_LABELS) },
    { kind: 'sides' },
    {
      ...prose('invited', TALK_WORDS.invited, 1000, { optional: true }),
      hint: { zh: '一行一个单位', en: 'One to a line' },
    },
    day('firstOn', TALK_WORDS.firstOn),
    line('where', TALK_WORDS.where, 80),
  ],
  research: [
    number('voices', { zh: '问了几户（方）', en: 'How many were asked' }),
    {
      ...prose('found', { zh: '问到了什么', en: 'What was found' }, 4000, { hint: TALK_WORDS.textHint }),
      least: 4,
    },
    {
      ...{ kind: 'checks', name: 'corrects', label: { zh: '前面已经写过的', en: 'What was written before' } },
      choices: [
        [
          'instead',
          {
            zh: '这是更正，换掉前面写的（不勾就接在后面，户数相加）',
            en: 'A correction: it replaces what stands there. Else it is added, and its count',
          },
        ],
      ],
      when: ({ research }) => research !== null,
    },
  ],
  'open-round': [],
  'keep-point': [
    REWRITES.points,
    {
      kind: 'choice',
      name: 'kind',
      label: { zh: '是哪一种', en: 'Which kind' },
      choices: choices(POINT_KINDS, POINT_LABELS),
    },
    prose('text', { zh: '说的是什么', en: 'What it is' }, 1000),
    line('source', { zh: '事实出处', en: 'Source of the fact' }, 120, { optional: true }),
    { kind: 'words' },
  ],
  'keep-option': [
    REWRITES.options,
    prose('text', { zh: '怎么办', en: 'What would be done' }, 1000),
    prose('law', TALK_WORDS.law, 500, { optional: true }),
    prose('risks', TALK_WORDS.risks, 500, { optional: true }),
  ],
  object: [
    { kind: 'pick', name: 'side', label: { zh: '哪一方', en: 'Which side' }, from: 'sides' },
    prose('text', { zh: '不同意什么', en: 'What is objected to' }, 1000),
    prose('remedy', TALK_WORDS.remedy, 1000),
  ],
  'answer-objection': [
    { kind: 'pick', name: 'objectionId', label: TALK_WORDS.objections, from: 'objections' },
    {
      kind: 'choice',
      name: 'how',
      label: { zh: '怎么回应', en: 'How' },
      choices: choices(ANSWERS, ANSWER_LABELS),
    },
    prose('why', WHY, 1000),
    number('votes.for', { zh: '多数否决：赞成', en: 'Overruled: in favour' }, { optional: true }),
    number('votes.of', OF_ALL, { optional: true }),
  ],
  agree: [
    { kind: 'pick', name: 'optionId', label: TALK_WORDS.options, from: 'options' },
    { kind: 'attendance' },
    counted([
      number('agreed', { zh: '同意', en: 'In favour' }),
      number('of', { zh: '参加表态（不算回避的）', en: 'Of those who had a say (without the recused)' }),
    ]),
  ],
  'end-round': [{ kind: 'attendance' }],
  refer: [prose('law', TALK_WORDS.law, 2000), { ...prose('advice', TALK_WORDS.advice, 4000), least: 4 }],
  receive: [line('number', { zh: '收文号', en: 'Number' }, 60)],
  reply: [{ ...prose('text', TALK_WORDS.reply, 4000), least: 4 }],
  remind: [],
  'put-to-vote': [
    { kind: 'pick', name: 'body', label: { zh: '交哪个会表决', en: 'Which body votes' }, from: 'bodies' },
    day('by', { zh: '最晚哪天表决', en: 'Voted on by' }),
    chosenWhy,
  ],
  'note-vote': [
    {
      kind: 'choice',
      name: 'passed',
      label: { zh: '表决', en: 'The vote' },
      choices: [
        ['yes', { zh: '通过', en: 'Passed' }],
        ['no', { zh: '没有通过', en: 'Not passed' }],
      ],
    },
    counted([number('inFavour', { zh: '赞成', en: 'In favour' }), number('of', OF_ALL)]),
    { ...prose('text', { zh: '定了什么', en: 'What was decided' }, 1000), least: 4 },
  ],
  'set-aside': [day('until', { zh: '放到哪天', en: 'Until' }), chosenWhy],
  'give-up': [chosenWhy],
  withdraw: [prose('why', WHY, 500)],
};

export const ATTENDANCE_COUNTS = [
  ['present', { zh: '到会人数', en: 'Present' }],
  ['stakeholders', { zh: '其中利益相关方', en: 'Of them concerned' }],
  ['women', { zh: '其中妇女', en: 'Of them women' }],
  ['members', { zh: '其中委员', en: 'Of them members of the CPPCC' }],
] as const satisfies readonly (readonly [string, Sentence])[];
