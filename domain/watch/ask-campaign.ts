/** 提出专项排查: purpose, basis, scope, deadline, what data exist; a third one for an area is refused by naming the two. */
import { z } from 'zod';
import { bannedIn } from '../kernel/banned.ts';
import { addDays, type Day } from '../kernel/day.ts';
import { DaySchema } from '../kernel/day-schema.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line, prose } from '../kernel/text.ts';
import { actsFor, covers, type Office } from '../people/office.ts';
import { ancestorAt, contains, type PlaceCode } from '../place/code.ts';
import { type Campaign, fullWith, isAsker, isOver, mayAskCampaign, type Part } from './campaign.ts';
import { ADDED_KINDS } from './kind.ts';

export const AskCampaignRequest = z.strictObject({
  campaignId: z.uuid(),
  title: line({ min: 2, max: 40 }),
  kind: z.enum(ADDED_KINDS),
  purpose: prose({ min: 4, max: 500 }),
  basis: prose({ min: 2, max: 300 }),
  places: z
    .array(z.string().regex(/^\d{6}(\d{3}){0,2}(\d{2}){0,2}$/))
    .min(1)
    .max(50),
  deadline: DaySchema,
  until: DaySchema,
  /** Data there are already, and where; nothing when there are none. */
  existing: prose({ min: 2, max: 300 }).optional(),
});
export type AskCampaignRequest = z.infer<typeof AskCampaignRequest>;

/** No campaign outlives half a year. Our own default. */
export const LONGEST_CAMPAIGN = 183;

export type AskCampaignRefusal =
  | 'not-an-asker'
  | 'no-such-place'
  | 'place-not-yours'
  | 'places-overlap'
  | 'banned-word'
  | 'deadline-passed'
  | 'sunset-before-deadline'
  | 'lasts-too-long'
  | 'two-open-already';

export interface AskCampaignFacts {
  readonly by: Office;
  readonly today: Day;
  readonly banned: readonly string[];
  /** The places asked for as they live today, the county as its towns; undefined when one does not. */
  readonly places: readonly PlaceCode[] | undefined;
  /** Areas in these places, and the open campaigns that reach into them. */
  readonly areas: readonly PlaceCode[];
  readonly open: readonly Campaign[];
}

export function askCampaign(
  { campaignId, title, kind, purpose, basis, deadline, until, existing }: AskCampaignRequest,
  { by, today, banned, places, areas, open }: AskCampaignFacts,
): Decision<Campaign, AskCampaignRefusal> {
  const askedBy = actsFor(by);
  if (askedBy === undefined || !mayAskCampaign(by)) return refuse('not-an-asker');
  if (places === undefined) return refuse('no-such-place');
  if (!places.every((place) => covers(by, place))) return refuse('place-not-yours');
  if (places.some((one, at) => places.some((other, i) => i !== at && contains(one, other))))
    return refuse('places-overlap');
  if (bannedIn(title, banned) !== undefined) return refuse('banned-word');
  if (deadline < today) return refuse('deadline-passed');
  if (until < deadline) return refuse('sunset-before-deadline');
  if (until > addDays(today, LONGEST_CAMPAIGN)) return refuse('lasts-too-long');
  if (fullWith(areas, open) !== undefined) return refuse('two-open-already');

  return allow({
    ...{ id: campaignId, title, kind, purpose, basis, deadline, until, askedBy },
    existing: existing ?? null,
    askedOn: today,
    endedOn: null,
    parts: places.map((place) => partOf(place, { by, today })),
    declined: [],
  });
}

/** What a town asks of its own places it has decided by asking. */
function partOf(placeCode: PlaceCode, { by, today }: { by: Office; today: Day }): Part {
  const townCode = ancestorAt(placeCode, 'town') ?? placeCode;
  return by.post === 'town_officer'
    ? { placeCode, townCode, state: 'approved', why: null, decidedOn: today }
    : { placeCode, townCode, state: 'asked', why: null, decidedOn: null };
}

export type EndCampaignRefusal = 'not-the-asker' | 'campaign-over';

/** 收回: whoever asked needs it no longer. */
export function endCampaign(
  campaign: Campaign,
  { by, today }: { by: Office; today: Day },
): Decision<Campaign, EndCampaignRefusal> {
  if (!isAsker(by, campaign)) return refuse('not-the-asker');
  if (isOver(campaign, today)) return refuse('campaign-over');
  return allow({ ...campaign, endedOn: today });
}
