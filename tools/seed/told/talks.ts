/** 协商 (演示): topics as they were talked over. All of it is made up; sides are groups, nobody is named. */
import type { Stance } from '../../../domain/consultation/card.ts';
import type { Form, Hearing, Source } from '../../../domain/consultation/consultation.ts';

export interface ToldRound {
  /** What was put on the table, an option each. */
  readonly options: readonly string[];
  readonly agreed?: readonly string[];
  /** In the words of the sides, by their place in the list of sides. */
  readonly disputed?: { readonly text: string; readonly words: readonly string[] };
  readonly missing?: readonly string[];
  readonly objection?: { readonly side: number; readonly text: string; readonly remedy: string };
  /** How the objection of the round before was met. */
  readonly answered?: string;
}

export interface ToldTalk {
  readonly title: string;
  readonly text: string;
  readonly source: Source;
  /** Days before now on which it was proposed. */
  readonly daysAgo: number;
  /** What the matter is called from which it comes. */
  readonly ofMatter?: string;
  readonly verdict?: { readonly verdict: 'accepted' | 'declined' | 'routed'; readonly why: string };
  readonly plan?: {
    readonly form: Form;
    readonly sides: readonly (readonly [name: string, directly: boolean, heard: Hearing])[];
    readonly invited: readonly string[];
    readonly where: string;
  };
  readonly found?: { readonly voices: number; readonly text: string };
  readonly rounds?: readonly ToldRound[];
  /** How it ended, or what it waits for. */
  readonly ended?: 'agreed' | 'undecided' | 'open';
  /** The last round is a council of the village: what it counted is what was agreed. */
  readonly counted?: true;
  /** What was brought from the areas, each with what became of it; one without a word waits for it. */
  readonly voices?: readonly { readonly side: string; readonly text: string; readonly why?: string }[];
  /** Statements that people of two areas agreed with, disagreed with or passed on. */
  readonly cards?: readonly { readonly text: string; readonly stances: readonly Stance[] }[];
  /** So many slips that have a say on the cards once, ready to be handed out. */
  readonly slips?: number;
  /** One without a reply waits for it. */
  readonly reference?: { readonly law: string; readonly advice: string; readonly reply?: string };
  readonly withdrawnWhy?: string;
  readonly givenUpWhy?: string;
}

/** What the story's village means to talk over in the year. */
export const YEAR_PLAN = {
  topics: [
    { title: '广场夜里几点关音响', month: 9, form: 'council' },
    { title: '助餐点放哪里', month: 10, form: 'round-table' },
    { title: '红白事办多大', month: 11, form: 'hearing' },
    { title: '水渠清淤怎么出工', month: 12, form: 'field' },
  ],
  words: '明年想谈什么，跟片长说一声，或者到议事室写张条子。',
} as const;

export const PARTY = '支部会研究，同意列为协商议题，先听各方意见。';
