/**
 * 上报/提出: raise a matter. One sentence is a complete report; everything else is suggested, never required.
 * The first receiver owns it from this moment (首接负责).
 */
import { z } from 'zod';
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { PHONE_NUMBER } from '../kernel/phone.ts';
import { line, prose } from '../kernel/text.ts';
import type { Actor, Signature } from '../people/actor.ts';
import { signatureOf } from '../people/actor.ts';
import { covers } from '../people/office.ts';
import { ACCUSABLE_POSTS } from '../people/post.ts';
import { contains, type PlaceCode } from '../place/code.ts';
import { type Categories, chosenOf, livingOf } from './categories.ts';
import { type Category, dataClassOf, sealsByText } from './category.ts';
import { CategoryCode } from './category-schema.ts';
import { type Clock, startClock, type Timing } from './clock.ts';
import type { Holder } from './holder.ts';
import type { Matter, Raised, Reporter, ReporterKind } from './matter.ts';
import { firstReceiver, isAboutConduct } from './receiver.ts';
import { type Suggestion, suggest } from './suggest.ts';

/** 口头 · 书面. */
export const CONSENTS = ['spoken', 'written'] as const;
export type Consent = (typeof CONSENTS)[number];

/** 反映对象: everybody of this post at the place of the matter, or a unit. */
export const About = z.union([
  z.strictObject({ post: z.enum(ACCUSABLE_POSTS) }),
  z.strictObject({ unitCode: line({ min: 3, max: 40 }) }),
]);
export type About = z.infer<typeof About>;

export const PhoneNumber = z.string().regex(PHONE_NUMBER);

export const ReportRequest = z.strictObject({
  matterId: z.uuid(),
  text: prose({ min: 2, max: 2000 }),
  title: line({ min: 2, max: 60 }).optional(),
  placeCode: z
    .string()
    .regex(/^\d{6}(\d{3}){0,2}(\d{2}){0,2}$/)
    .optional(),
  category: CategoryCode.optional(),
  emergency: z.boolean().optional(),
  /** Names of pictures already stored (SHA-256 of their clean bytes). */
  photos: z
    .array(z.string().regex(/^[0-9a-f]{64}$/))
    .max(9)
    .optional(),
  /** SHA-256 of pictures as they lie on the phone: they follow when the signal carries them. */
  photosToCome: z
    .array(z.string().regex(/^[0-9a-f]{64}$/))
    .max(9)
    .optional(),
  /** An office holder writes it down for somebody: how that person agreed. */
  consent: z.enum(CONSENTS).optional(),
  /** The number of the paper form it was recorded from. */
  paper: z
    .string()
    .regex(/^\d{4}-\d{4}$/)
    .optional(),
  /** Whom it is about, when it is about an officer or an office: it then passes by all of them. */
  about: About.optional(),
  /** Both empty: anonymous (on the public site) or the office holder's own observation. */
  name: line({ min: 2, max: 30 }).optional(),
  phone: PhoneNumber.optional(),
});
export type ReportRequest = z.infer<typeof ReportRequest>;

export interface Reported extends Raised {
  readonly kind: 'reported';
  /** How the person agreed to being written down for (个人信息保护法 Art. 13). */
  readonly consent?: Consent | undefined;
  /** The paper form an office recorded it from: who looks for the sheet finds it by this number. */
  readonly paper?: string | undefined;
  /** How many pictures were on their way when it came. */
  readonly photosToCome?: number | undefined;
  readonly by: Signature;
  readonly at: Moment;
  readonly matterId: string;
  readonly clock: Clock;
}

export type ReportRefusal =
  | 'no-such-place'
  | 'place-not-yours'
  | 'no-such-category'
  | 'nobody-to-receive'
  | 'consent-not-asked'
  | 'paper-recorded-before';

export interface ReportFacts extends Timing {
  readonly by: Actor;
  readonly no: string;
  readonly countyCode: PlaceCode;
  /** The place named in the request, or the reporter's own; undefined when it does not exist. */
  readonly placeCode: PlaceCode | undefined;
  /** Holders from the place upward that have somebody in office, lowest first. */
  readonly chain: readonly Holder[];
  readonly categories: Categories;
  /** What the text suggests, when that was asked already. */
  readonly guess?: Suggestion;
  /** What it must never reach; empty when it is about no officer. */
  readonly sealedFrom: readonly string[];
  /** The number of the matter that was recorded from the same sheet, if there is one. */
  readonly recordedBefore?: string | undefined;
}

export function report(request: ReportRequest, facts: ReportFacts): Decision<Reported, ReportRefusal> {
  const { by, placeCode, chain, countyCode, no, at, sealedFrom, categories } = facts;
  if (placeCode === undefined || !contains(countyCode, placeCode)) return refuse('no-such-place');
  if (by.kind === 'office' && !covers(by.office, placeCode) && !contains(placeCode, by.office.placeCode))
    return refuse('place-not-yours');
  if (by.kind === 'office' && namesSomebody(request) && request.consent === undefined)
    return refuse('consent-not-asked');
  if (facts.recordedBefore !== undefined) return refuse('paper-recorded-before');

  if (request.category !== undefined && chosenOf(categories, request.category) === undefined)
    return refuse('no-such-category');

  const { guess = suggest(request.text, categories) } = facts;
  const category = livingOf(categories, categoryOf(request, guess.category));
  const emergency = request.emergency ?? guess.emergency;
  const holder = firstReceiver(chain, { category, emergency, sealedFrom });
  if (holder === undefined) return refuse('nobody-to-receive');

  return allow({
    kind: 'reported',
    by: signatureOf(by),
    at,
    matterId: request.matterId,
    countyCode,
    no,
    placeCode,
    title: request.title ?? titleOf(request.text),
    text: request.text,
    category,
    level: guess.level,
    emergency,
    dataClass: sealsByText(guess.ours) ? 'P3' : dataClassOf(category),
    reporter: reporterOf(by, reporterKind(by, request)),
    photos: request.photos ?? [],
    sealedFrom,
    ...(request.consent !== undefined && { consent: request.consent }),
    ...(by.kind === 'office' && request.paper !== undefined && { paper: request.paper }),
    ...(request.photosToCome?.length && { photosToCome: request.photosToCome.length }),
    holder,
    clock: startClock('sign', holder.level, facts),
  });
}

/** The matter as it begins. */
export const afterReported = ({
  kind: _,
  by: __,
  consent: ___,
  paper: ____,
  photosToCome: _____,
  matterId,
  at,
  ...told
}: Reported): Matter => ({
  ...told,
  id: matterId,
  reportedAt: at,
  status: 'reported',
  heldSince: at,
  returnedBy: [],
  sentBack: false,
});

const namesSomebody = ({ name, phone }: Pick<ReportRequest, 'name' | 'phone'>): boolean =>
  name !== undefined || phone !== undefined;

/** What is about an officer is a matter of conduct, whatever else was chosen. */
export function categoryOf(
  { about, category }: Pick<ReportRequest, 'about' | 'category'>,
  guess: Category,
): Category {
  const chosen = category ?? guess;
  return about !== undefined && !isAboutConduct(chosen) ? 'conduct.feedback' : chosen;
}

function reporterKind(by: Actor, { name, phone }: ReportRequest): ReporterKind {
  if (namesSomebody({ name, phone })) return 'named';
  return by.kind === 'office' ? 'office' : 'anonymous';
}

const reporterOf = (by: Actor, kind: ReporterKind): Reporter =>
  by.kind === 'office' ? { kind, personId: by.office.personId } : { kind };

/** The first clause of the text, at most 20 characters. */
function titleOf(text: string): string {
  const clause = text.trim().split(/[，。！？；,.!?;\n]/u, 1)[0] ?? '';
  const characters = [...(clause.length >= 2 ? clause : text.trim())];
  return characters.length <= 20 ? characters.join('') : `${characters.slice(0, 19).join('')}…`;
}
