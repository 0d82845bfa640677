/** 专项排查的审批与不接: the town agrees or not, for its own places; a village, a group or an area says why it does not do it. */
import { z } from 'zod';
import type { Day } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import type { Office } from '../people/office.ts';
import { contains, type PlaceCode } from '../place/code.ts';
import { type Campaign, type Declined, fullWith, isOver, type Part } from './campaign.ts';

export const RefuseCampaignRequest = z.strictObject({ why: prose({ min: 2, max: 300 }) });

export type ApproveCampaignRefusal = 'campaign-over' | 'nothing-to-decide' | 'two-open-already';

export interface ApproveCampaignFacts {
  readonly by: Office;
  readonly today: Day;
  /** Areas in the town's places of it, and the other open campaigns that reach into them. */
  readonly areas: readonly PlaceCode[];
  readonly open: readonly Campaign[];
}

/** The parts that the town now agrees to. */
export function approveCampaign(
  campaign: Campaign,
  { by, today, areas, open }: ApproveCampaignFacts,
): Decision<readonly Part[], ApproveCampaignRefusal> {
  if (isOver(campaign, today)) return refuse('campaign-over');
  const asked = waitingFor(campaign, by.placeCode);
  if (asked.length === 0) return refuse('nothing-to-decide');
  const others = open.filter(({ id }) => id !== campaign.id);
  if (fullWith(areas, others) !== undefined) return refuse('two-open-already');
  return allow(asked.map((part) => ({ ...part, state: 'approved', decidedOn: today })));
}

/** Parts of a town that wait for its word. */
export const waitingFor = ({ parts }: Campaign, townCode: PlaceCode): readonly Part[] =>
  parts.filter((part) => part.townCode === townCode && part.state === 'asked');

export type RefuseCampaignRefusal =
  | 'campaign-over'
  | 'nothing-to-decide'
  | 'not-asked-here'
  | 'declined-before';

/** What a refusal changes: parts of the town, or one place that does not do it. */
export type CampaignRefused =
  | { readonly kind: 'parts'; readonly parts: readonly Part[] }
  | { readonly kind: 'declined'; readonly declined: Declined };

export function refuseCampaign(
  campaign: Campaign,
  { by, today, why }: { by: Office; today: Day; why: string },
): Decision<CampaignRefused, RefuseCampaignRefusal> {
  if (isOver(campaign, today)) return refuse('campaign-over');
  if (by.post === 'town_officer') {
    const asked = waitingFor(campaign, by.placeCode);
    if (asked.length === 0) return refuse('nothing-to-decide');
    const parts = asked.map((part): Part => ({ ...part, state: 'refused', why, decidedOn: today }));
    return allow({ kind: 'parts', parts });
  }
  if (!isAskedAt(campaign, by.placeCode)) return refuse('not-asked-here');
  if (campaign.declined.some(({ placeCode }) => contains(placeCode, by.placeCode)))
    return refuse('declined-before');
  return allow({ kind: 'declined', declined: { placeCode: by.placeCode, why, on: today } });
}

/** Whether its town agreed that it is done in this place, or in a part of it. */
export const isAskedAt = ({ parts }: Pick<Campaign, 'parts'>, place: PlaceCode): boolean =>
  parts.some(
    ({ placeCode, state }) =>
      state === 'approved' && (contains(placeCode, place) || contains(place, placeCode)),
  );
