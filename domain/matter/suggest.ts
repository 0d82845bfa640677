/**
 * 智能建议: category, level and urgency that a text suggests, from the words in it. Only a suggestion: a person may
 * change every part, nothing about a person is decided by it. The same in the browser, without a signal, and on the server.
 */
import type { Level } from '../place/level.ts';
import { type Categories, EMPTY_CATEGORIES, isWithin, livingOf } from './categories.ts';
import { type BuiltIn, CATEGORIES, type Category, guardOf, usualLevel } from './category.ts';
import { CATEGORY_WORDS, DANGERS, NOT_REAL, NOW, OVER } from './suggest-words.ts';

export interface Suggestion {
  readonly category: Category;
  /** What our own words alone say, whatever a county calls it: this decides how a text is guarded. */
  readonly ours: Category;
  /** Where such a matter is usually settled; the county when there is danger. */
  readonly level: Level;
  /** Danger to life: fire, flood, violence, somebody missing. 110, 119 and 120 come first. */
  readonly emergency: boolean;
  /** 0 (nothing recognised) to nearly 1. */
  readonly confidence: number;
}

/**
 * What a text suggests; `other` at the area when nothing is recognised. Danger decides by itself. The county's own words
 * count like ours, but never lead a text away from what the law guards.
 */
export function suggest(text: string, categories: Categories = EMPTY_CATEGORIES): Suggestion {
  const said = plain(text);
  const ours: readonly Score[] = CATEGORIES.map((category) => ({
    category,
    score: pointsOf(category, said),
  }));
  const best = ours.reduce(higher);
  const plainly = best.score === 0 ? 'other' : best.category;
  const scores = [...scoresOf(categories, said, ours), ...ours];
  const won = wonBy(best, scores.reduce(higher));
  const spoken = won.score === 0 ? 'other' : livingOf(categories, won.category);
  const all = scores.reduce((sum, { score }) => sum + score, 0);

  const danger = dangerIn(said);
  if (danger === undefined) {
    return {
      category: spoken,
      ours: plainly,
      level: usualLevel(spoken),
      emergency: false,
      confidence: won.score / (all + CAUTION),
    };
  }
  const category = danger === 'other' ? spoken : livingOf(categories, danger);
  return {
    category,
    ours: danger === 'other' ? plainly : danger,
    level: 'county',
    emergency: true,
    confidence: DANGER_POINTS / (DANGER_POINTS + CAUTION),
  };
}

interface Score {
  readonly category: Category;
  readonly score: number;
}

const higher = (a: Score, b: Score): Score => (b.score > a.score ? b : a);

/** With the county's words, unless ours are about what the law guards. */
function wonBy(ours: Score, best: Score): Score {
  const guard = ours.score === 0 ? undefined : guardOf(ours.category);
  return guard === undefined || guardOf(best.category) === guard ? best : ours;
}

/** Of the categories for which the county named words. One of its own has the points of ours above it as well. */
const scoresOf = ({ entries }: Categories, said: string, ours: readonly Score[]): Score[] =>
  entries
    .map(({ code, words = [], into }) => ({ code, into, said: words.filter((word) => said.includes(word)) }))
    .filter(({ into, said: heard }) => into === undefined && heard.length > 0)
    .map(({ code, said: heard }) => ({
      category: code,
      score: heard.join('').length + (ours.find(({ category }) => isWithin(code, category))?.score ?? 0),
    }));

const DANGER_POINTS = 6;
/** Points that stay in doubt, so that one short word is never certain. */
const CAUTION = 2;

const plain = (text: string): string => text.normalize('NFKC').replace(/[ \t]+/g, '');

/** Each word in its parts, all of which must be said; it weighs as much as it is long. */
const WORDS = new Map(
  CATEGORIES.map((category) => [
    category,
    CATEGORY_WORDS[category]?.split(' ').map((word) => ({ parts: word.split('+'), weight: word.length })),
  ]),
);

const pointsOf = (category: BuiltIn, said: string): number =>
  (WORDS.get(category) ?? [])
    .filter(({ parts }) => parts.every((part) => said.includes(part)))
    .reduce((sum, { weight }) => sum + weight, 0);

const PATTERNS = DANGERS.map(({ said, beside = '', butNot, lasting = false, category }) => ({
  category,
  lasting,
  said: new RegExp(said),
  beside: new RegExp(beside),
  butNot: butNot === undefined ? undefined : new RegExp(butNot, 'g'),
}));
const [notReal, over, now] = [NOT_REAL, OVER, NOW].map((words) => new RegExp(words)) as [
  RegExp,
  RegExp,
  RegExp,
];

/** The first danger spoken of as real and present. */
function dangerIn(said: string): BuiltIn | undefined {
  const sentences = said.split(/[。！？!?；;\n]/).map(onlyReal);
  return PATTERNS.find((danger) => sentences.some((sentence) => isPresent(danger, sentence)))?.category;
}

const onlyReal = (sentence: string): string =>
  sentence
    .split(/[，,]/)
    .filter((part) => !notReal.test(part))
    .join('，');

function isPresent({ said, beside, butNot, lasting }: (typeof PATTERNS)[number], sentence: string): boolean {
  if (!lasting && over.test(sentence) && !now.test(sentence)) return false;
  const left = butNot ? sentence.replace(butNot, ' ') : sentence;
  return said.test(left) && beside.test(left);
}
