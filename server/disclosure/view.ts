/** 公开的页面: what an office reads of a disclosure. */
import type { DisclosurePage, DisclosureRow, QuestionView, VersionView } from '../../contract/disclosure.ts';
import { actsOn } from '../../domain/disclosure/acts.ts';
import { sumsOf, textsOf } from '../../domain/disclosure/content.ts';
import { type Disclosure, doesFor, statusOf } from '../../domain/disclosure/disclosure.ts';
import { ruleOf } from '../../domain/disclosure/items.ts';
import { type DisclosureLimits, readDisclosureLimits } from '../../domain/disclosure/limits.ts';
import type { Question } from '../../domain/disclosure/question.ts';
import { reviewDue } from '../../domain/disclosure/review.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import { knownByForm } from '../../domain/publication/mask.ts';
import { maskedText } from '../../domain/publication/sheet.ts';
import type { House } from '../kit/house.ts';
import { settingOf } from '../kit/settings.ts';

export const limitsOf = (house: House): DisclosureLimits =>
  settingOf(house, 'disclosure.limits', readDisclosureLimits);

/** The law and whether paper is asked for, as the table said when it was drafted. */
export function lawOf({ item, book }: Pick<Disclosure, 'item' | 'book'>): { law: string; paper: boolean } {
  const { law, paper } = ruleOf(item, book);
  return { law, paper };
}

export function disclosureRow(house: House, it: Disclosure): DisclosureRow {
  const { id: disclosureId, title, placeCode, item, period, beganOn, pending, versions } = it;
  return {
    ...{ disclosureId, title, placeCode, placeName: house.names(placeCode), item, period, beganOn },
    status: statusOf(it),
    correcting: pending !== null && versions.length > 0,
    reviewDue: reviewDue(it, { limits: limitsOf(house), calendar: house.calendar }),
  };
}

export const masked = (house: House, original: string) => maskedText(original, knownByForm(house.county));

export function disclosurePage(
  house: House,
  office: Office,
  it: Disclosure,
  open: readonly Question[],
): DisclosurePage {
  const today = dayOf(house.now());
  const answers = doesFor(office, it, 'publishes');
  const { book, pending, reviews, versions, answered, dropped } = it;
  return {
    ...disclosureRow(house, it),
    ...lawOf(it),
    ...{ book, dropped, reviews: [...reviews], limits: limitsOf(house) },
    pending: pending && {
      ...pending,
      content: { ...pending.content, rows: [...pending.content.rows] },
      sums: sumsOf(pending.content),
      found: answers ? foundIn(house, it) : [],
    },
    versions: versions.map(({ kept: _, ...version }) => versionView(version)).reverse(),
    answered: answered.map(({ questionId: _, ...said }) => said),
    questions: open.map((one) => questionView(house, one, { today, answers })),
    acts: [...actsOn(it, office, { today, open: open.length })],
  };
}

/** Texts in which the masker would hide something before everybody reads them. */
function foundIn(house: House, { title, pending }: Disclosure) {
  if (pending === null) return [];
  const texts = [title, ...textsOf(pending.content), ...(pending.why === null ? [] : [pending.why])];
  return texts.map((text) => masked(house, text)).filter(({ masks }) => masks.length > 0);
}

export const versionView = (version: Omit<VersionView, 'sums'>): VersionView => ({
  ...version,
  content: { ...version.content, rows: [...version.content.rows] },
  sums: sumsOf(version.content),
});

const questionView = (
  house: House,
  { id: questionId, no, kind, askedOn, due, text }: Question,
  { today, answers }: { today: string; answers: boolean },
): QuestionView => ({
  ...{ questionId, no, kind, askedOn, due, overdue: due < today },
  text: answers ? masked(house, text) : null,
});
