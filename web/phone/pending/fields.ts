/** 哪一项: what the fields are called in which two people can disagree, and how their values are said. */
import { isDay } from '../../../domain/kernel/day.ts';
import { ROSTER } from '../../kit/area-words.ts';
import { dayText } from '../../kit/day-text.ts';
import { type Lang, type Sentence, say } from '../../kit/sentences.ts';
import { RISK_LABELS, WATCH_SEASON_LABELS } from '../../kit/watch-terms.ts';
import { AREA } from '../area/words.ts';
import { POINT } from '../walk/words.ts';
import { PENDING } from './words.ts';

interface Field {
  readonly name: Sentence;
  readonly terms?: Readonly<Record<string, Sentence>>;
}

const FIELDS: Readonly<Record<string, Field>> = {
  title: { name: POINT.name },
  risk: { name: POINT.risk, terms: RISK_LABELS },
  season: { name: POINT.season, terms: WATCH_SEASON_LABELS },
  nextLook: { name: POINT.nextLook },
  label: { name: AREA.label },
  phone: { name: AREA.phone },
  people: { name: ROSTER.people },
  needsHelp: { name: ROSTER.needsHelp },
  meetingPoint: { name: ROSTER.meeting },
};

export interface Differing {
  readonly field: string;
  readonly name: Sentence;
  readonly mine: string;
  readonly theirs: string;
}

/** Where what was written here and what is there now are not the same, in the words of the forms. */
export const differing = (
  mine: Readonly<Record<string, unknown>>,
  theirs: Readonly<Record<string, unknown>>,
  lang: Lang,
): readonly Differing[] =>
  Object.entries(FIELDS)
    .filter(([field]) => field in mine && field in theirs && !isSame(mine[field], theirs[field]))
    .map(([field, { name, terms }]) => ({
      ...{ field, name },
      mine: told(mine[field], terms, lang),
      theirs: told(theirs[field], terms, lang),
    }));

const isSame = (one: unknown, other: unknown): boolean => (one ?? null) === (other ?? null);

function told(value: unknown, terms: Field['terms'], lang: Lang): string {
  if (value === null || value === undefined || value === '') return say(PENDING.nothing, lang);
  if (typeof value === 'boolean') return say(value ? PENDING.yes : PENDING.no, lang);
  const text = String(value);
  const term = terms?.[text];
  if (term !== undefined) return say(term, lang);
  return isDay(text) ? dayText(text, lang) : text;
}
