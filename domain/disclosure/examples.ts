/** 例子: a village's cadre and committee, and disclosures as far as they got. */
import { addDays, type Day, startOf } from '../kernel/day.ts';
import type { Office } from '../people/office.ts';
import type { DisclosureAct, DisclosureFacts } from './act.ts';
import { afterStep, type DisclosureStep, decideAct } from './acts.ts';
import type { Content } from './content.ts';
import type { Disclosure } from './disclosure.ts';
import { type DraftRequest, draft, drafted } from './draft.ts';
import { DEFAULT_DISCLOSURE_LIMITS } from './limits.ts';
import type { Question } from './question.ts';

export const VILLAGE = '611025101203';
export const TODAY: Day = '2026-07-10';
export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const office = (post: Office['post'], placeCode: string): Office => ({
  ...{ id: uuid(900), personId: uuid(901), post, placeCode, from: '2026-01-01' },
});
export const cadre = office('village_cadre', VILLAGE);
export const committee = office('supervisor', VILLAGE);
export const town = office('town_officer', '611025101');
export const neighbour = office('village_cadre', '611025101204');

export const CALENDAR = { published: [2025, 2026, 2027], rest: [], work: [] };
export const facts = (by: Office, day: Day = TODAY, open: readonly Question[] = []): DisclosureFacts => ({
  ...{ by, at: startOf(day) + 9 * 3_600_000, limits: DEFAULT_DISCLOSURE_LIMITS, calendar: CALENDAR, open },
  known: { names: [], phones: [] },
});

export const row = (
  name: string,
  income: number | null,
  expense: number | null,
  people: number | null = null,
) => ({
  ...{ name, told: '', income, expense, people, source: null },
});
export const CONTENT: Content = {
  ...{ text: '二季度收支如下。', opening: 100_000 },
  rows: [row('承包费', 500_000, null), row('修水渠', null, 230_050, 12)],
};
export const FINANCE: DraftRequest = {
  ...{ disclosureId: uuid(1), placeCode: VILLAGE, item: 'finance', period: '2026-Q2', about: null },
  ...{ title: '二季度财务收支', content: CONTENT },
};

export interface Play {
  readonly it: Disclosure;
  readonly steps: readonly DisclosureStep[];
  readonly refused: string | undefined;
}

export function start(request: DraftRequest = FINANCE, day: Day = TODAY): Play {
  const decision = draft(request, { ...facts(cadre, day), draftedBefore: false });
  if (!decision.ok) throw new RangeError(decision.reason);
  return { it: drafted(decision.step), steps: [{ act: 'draft', body: decision.step }], refused: undefined };
}

export function does(play: Play, name: DisclosureAct, request: unknown, told: DisclosureFacts): Play {
  const decision = decideAct(play.it, name, request, told);
  if (!decision.ok) return { ...play, refused: decision.reason };
  return { it: afterStep(play.it, decision.step), steps: [...play.steps, decision.step], refused: undefined };
}

export const publishing = (from: Day = TODAY, days = 15) => ({
  ...{ until: addDays(from, days), board: '村委会院墙', reworded: [], kept: [] },
});
export const submitted = (play: Play = start()): Play => does(play, 'submit', {}, facts(cadre));
export const passed = (play: Play = submitted()): Play =>
  does(play, 'review', { ok: true, words: '账实相符' }, facts(committee));
export const published = (): Play => does(passed(), 'publish', publishing(), facts(cadre));
export const asked = (no: number, askedOn: Day = TODAY): Question => ({
  ...{ id: uuid(100 + no), disclosureId: uuid(1), no, kind: 'question', text: '钱从哪里来', askedOn },
  due: addDays(askedOn, 15),
});
