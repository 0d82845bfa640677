/** 指标: computed for existing appraisals from what is kept anyway; of things, never of persons, and no new form. */
import { type Outcome, SOURCES, THEMES } from './outcome.ts';

export interface Figures {
  readonly put: number;
  readonly answered: number;
  /** Answered by the day. */
  readonly inTime: number;
  /** At least one point adopted, wholly or partly. */
  readonly adopted: number;
  readonly done: number;
  readonly accepted: number;
  readonly reworked: number;
}

/** In the order in which things go. */
export const FIGURES = [
  'put',
  'answered',
  'inTime',
  'adopted',
  'done',
  'accepted',
  'reworked',
] as const satisfies readonly (keyof Figures)[];

export type FiguresBy = 'all' | (typeof SOURCES)[number] | (typeof THEMES)[number];

export function figuresOf(all: readonly Outcome[]): readonly ({ readonly by: FiguresBy } & Figures)[] {
  const groups: readonly (readonly [FiguresBy, (it: Outcome) => boolean])[] = [
    ['all', () => true],
    ...SOURCES.map((source) => [source, (it: Outcome) => it.source === source] as const),
    ...THEMES.map((theme) => [theme, (it: Outcome) => it.themes.includes(theme)] as const),
  ];
  return groups.map(([by, belongs]) => ({ by, ...counted(all.filter(belongs)) }));
}

function counted(all: readonly Outcome[]): Figures {
  const count = (is: (it: Outcome) => boolean): number => all.filter(is).length;
  return {
    put: all.length,
    answered: count(({ answeredOn }) => answeredOn !== undefined),
    inTime: count(({ answeredOn, answerDue }) => answeredOn !== undefined && answeredOn <= answerDue),
    adopted: count(({ points }) =>
      points.some(({ answer }) => answer?.verdict === 'adopted' || answer?.verdict === 'partly'),
    ),
    done: count(({ result }) => result !== undefined),
    accepted: count(({ acceptance, status }) => acceptance !== undefined && status !== 'doing'),
    reworked: count(({ reworks }) => reworks > 0),
  };
}
