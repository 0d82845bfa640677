/** 公开的页面: what an office reads of a disclosure. */
import type { DisclosurePage, DisclosureRow, QuestionView, VersionView } from '../../contract/disclosure.ts';
import { actsOn } from '../../domain/disclosure/acts.ts';
import { sumsOf, textsOf } from '../../domain/disclosure/content.ts';
import { type Disclosure, doesFor, statusOf } from '../../domain/disclosure/disclosure.ts';
import { articleOf, ruleOf } from '../../domain/disclosure/items.ts';
import { type DisclosureLimits, readDisclosureLimits } from '../../domain/disclosure/limits.ts';
import type { Question } from '../../domain/disclosure/question.ts';
import { reviewDue } from '../../domain/disclosure/review.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Known } from '../../domain/publication/mask-kind.ts';
import { type MaskedText, maskedText, maskedTexts } from '../../domain/publication/sheet.ts';
import type { House } from '../kit/house.ts';
import { settingOf } from '../kit/settings.ts';

export const limitsOf = (house: House): DisclosureLimits =>
  settingOf(house, 'disclosure.limits', readDisclosureLimits);

/** The law and whether paper is asked for, as the table said when it was drafted. */
export function lawOf({ item, book, placeCode }: Pick<Disclosure, 'item' | 'book' | 'placeCode'>) {
  const rule = ruleOf(item, book);
  return { law: articleOf(rule, placeCode), paper: rule.paper };
}

/** `waiting`: so many objections have no answer yet. */
export function disclosureRow(house: House, it: Disclosure, waiting: number): DisclosureRow {
  const { id: disclosureId, title, placeCode, item, period, beganOn, pending, versions, answered } = it;
  return {
    ...{ disclosureId, title, placeCode, placeName: house.names(placeCode), item, period, beganOn },
    status: statusOf(it),
    objections: { waiting, answered: answered.filter(({ kind }) => kind === 'objection').length },
    correcting: pending !== null && versions.length > 0,
    reviewDue: reviewDue(it, { limits: limitsOf(house), calendar: house.calendar }),
  };
}

export function disclosurePage(
  house: House,
  office: Office,
  it: Disclosure,
  { open, known }: { readonly open: readonly Question[]; readonly known: Known },
): DisclosurePage {
  const today = dayOf(house.now());
  const answers = doesFor(office, it, 'publishes');
  const reviews = doesFor(office, it, 'reviews');
  const { book, pending, versions, answered, dropped } = it;
  return {
    ...disclosureRow(house, it, open.filter(({ kind }) => kind === 'objection').length),
    ...lawOf(it),
    ...{ book, dropped, reviews: [...it.reviews], limits: limitsOf(house) },
    pending: pending && {
      ...pending,
      content: { ...pending.content, rows: [...pending.content.rows] },
      sums: sumsOf(pending.content),
      found: answers ? foundIn(it, known) : [],
    },
    versions: versions.map(({ kept: _, ...version }) => versionView(version)).reverse(),
    answered: answered.map(({ questionId: _, names: __, ...said }) => said),
    questions: open.map((one) => questionView(one, { today, answers, reviews, known })),
    acts: [...actsOn(it, office, { today, open: open.length })],
  };
}

/** Texts in which the masker would hide something before everybody reads them. */
function foundIn({ title, pending }: Disclosure, known: Known) {
  if (pending === null) return [];
  const texts = [title, ...textsOf(pending.content), ...(pending.why === null ? [] : [pending.why])];
  return maskedTexts(texts, known).filter(({ masks }) => masks.length > 0);
}

export const versionView = (version: Omit<VersionView, 'sums'>): VersionView => ({
  ...version,
  content: { ...version.content, rows: [...version.content.rows] },
  sums: sumsOf(version.content),
});

const questionView = (
  { id: questionId, no, kind, askedOn, due, text }: Question,
  { today, answers, reviews, known }: { today: string; answers: boolean; reviews: boolean; known: Known },
): QuestionView => ({
  ...{ questionId, no, kind, askedOn, due, overdue: due < today },
  text: readBy({ answers, reviews: reviews && kind === 'objection' }, maskedText(text, known)),
});

/** Whoever answers reads what was written; the committee that passed what is objected to, with what the masker finds taken out. */
const readBy = ({ answers, reviews }: { answers: boolean; reviews: boolean }, text: MaskedText) => {
  if (answers) return text;
  return reviews ? { original: text.masked, masked: text.masked, masks: [] } : null;
};
