/**
 * 公开的数: what is told to anybody counts nothing. Every number in an answer without sign-in is a moment, a version or the like,
 * named here by hand; a new one has to be looked at first, because a count of few tells of a family (quality: C10).
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { served } from '../../server/app.ts';
import { type SmallCounty, smallCounty } from '../support/county.ts';

let county: SmallCounty;
beforeAll(async () => {
  county = await smallCounty();
});
afterAll(() => county?.close());

interface Node {
  readonly type?: string | readonly string[];
  readonly [key: string]: unknown;
}

/** The names of all numbers within a schema, and of arrays of numbers. */
function numbersIn(node: unknown, name: string): string[] {
  if (Array.isArray(node)) return node.flatMap((one) => numbersIn(one, name));
  if (typeof node !== 'object' || node === null) return [];
  const { type, properties, ...more } = node as Node;
  const own = [type].flat().some((one) => one === 'integer' || one === 'number') ? [name] : [];
  const within = Object.entries((properties ?? {}) as object).flatMap(([key, one]) => numbersIn(one, key));
  return [...own, ...within, ...Object.values(more).flatMap((one) => numbersIn(one, name))];
}

const publicNumbers = (answers: readonly (z.ZodType | undefined)[]): string[] =>
  [
    ...new Set(
      answers.flatMap((answer) =>
        answer ? numbersIn(z.toJSONSchema(answer, { io: 'output', unrepresentable: 'any' }), '') : [],
      ),
    ),
  ].sort();

/**
 * Moments, the number of a version or a step, of one published matter how many days it took, the day of a week, and of a public draw
 * how many are wanted, were drawn and declined; of a proof, which leaf of the public record it is of.
 */
const KNOWN: readonly string[] = [
  ...[
    'at',
    'days',
    'due',
    'expires',
    'frontUntil',
    'publishedAt',
    'reportedAt',
    'seq',
    'since',
    'starts',
    'version',
    'yellow',
    'weekday',
    'place',
    ...['accepted', 'count', 'declined', 'max', 'min', 'seated', 'seats', 'vacant'],
    // A topic as its convener approved it: its rounds, who sat in the room, how many agreed, backed it or were asked; no matter is counted.
    ...['number', 'round', 'rounds', 'present', 'stakeholders', 'women', 'members', 'agreed', 'of', 'for'],
    ...['households', 'voices', 'year', 'month'],
    // Cards: told of groups above the county's own sizes only.
    ...['agree', 'disagree', 'pass'],
    // A village affair as the village published it: heads and hands of its meetings, and the sums of a levy.
    ...['should', 'neededPresent', 'neededFor', 'against', 'abstain', 'over', 'textNo', 'schemeNo'],
    ...['money', 'payers', 'labourers', 'exemptPayers', 'exemptLabourers', 'signed'],
    // The county's own limits of consultation.
    ...['least', 'leastGroup', 'leastVoices', 'mostDays', 'mostRounds', 'nextRoundDays', 'noticeDays'],
    ...['choiceDays', 'setAsideDays', 'inFavour', 'replyDays', 'researchVoices', 'reviewWorkdays'],
    // What a village hangs on its board: its money, and of how many households, never fewer than ten; how many questions wait, by number.
    ...['balance', 'expense', 'income', 'no', 'open', 'opening', 'people'],
    // A result as its place approved it: its tasks, how often it was done again, how many said they are satisfied.
    ...['depth', 'progress', 'weight', 'reworks', 'satisfied', 'fairly', 'dissatisfied'],
    // What was said with slips of it, and why not: from ten on, and then five more at once.
    ...['done', 'notDone', 'n'],
    // The year of a place: of what is published one by one, how many; of what was raised never fewer than ten, and after the year only.
    ...[
      'affairs',
      'agreedTopics',
      'disclosures',
      'inTime',
      'later',
      'questions',
      'sameDay',
      'topics',
      'total',
    ],
    ...['withinWeek'],
    // The county's own limits of results.
    ...['acceptDays', 'answerWorkdays', 'feedbackWorkdays', 'lookBackMonths', 'proposalMonths', 'ratingDays'],
    ...['setAsideMonths', 'superviseWorkdays'],
  ],
].sort();

test('不用登录就看得到的回答里，没有一个数是在数事项', () => {
  const open = served(county.house).filter(({ endpoint }) => endpoint.office === 'anyone');
  expect(open.length).toBeGreaterThan(10);
  expect(publicNumbers(open.map(({ endpoint }) => endpoint.answer))).toEqual(KNOWN);
});

test('多出来的一个数，查得出来', () => {
  const planted = z.strictObject({
    rows: z.array(z.strictObject({ count: z.int(), share: z.number().nullable() })),
  });
  expect(publicNumbers([planted])).toEqual(['count', 'share']);
});
