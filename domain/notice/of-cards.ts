/** 到期、待批与久未连上的告知: by the kind alone. Of a card it is not said whose it is, of a phone not who carries it. */

import { ancestorAt, levelOf, type PlaceCode, parentOf } from '../place/code.ts';
import type { Part } from '../watch/campaign.ts';
import { type NoticeKind, type Told, toPerson } from './kind.ts';

/** 关爱卡: the area's chief, and those of the two carers who hold office. */
export const toldOfCare = (
  { placeCode, persons }: { placeCode: PlaceCode; persons: readonly string[] },
  kind: Extract<NoticeKind, 'card-ending' | 'card-ended'>,
): readonly Told[] => [placeCode, ...new Set(persons.map(toPerson))].map((to) => ({ to, kind }));

/** 外出联系卡: its owner left no account; the village can call. Once for all of a village. */
export const toldOfAbsences = (
  places: readonly PlaceCode[],
  kind: Extract<NoticeKind, 'card-ending' | 'card-ended'>,
): readonly Told[] =>
  [...new Set(places.map((place) => ancestorAt(place, 'village') ?? place))].map((to) => ({ to, kind }));

/** 专项排查: every town whose word is waited for. */
export const toldOfCampaign = (parts: readonly Part[]): readonly Told[] =>
  [...new Set(parts.filter(({ state }) => state === 'asked').map(({ townCode }) => townCode))].map((to) => ({
    to,
    kind: 'campaign-asked' as const,
  }));

/** 久未连上: whoever looks after the phones of the place: the village; of its own phones the town, of a town's the county. */
export function toldOfSilence(place: PlaceCode): readonly Told[] {
  const level = levelOf(place);
  const to = level === 'area' || level === 'group' ? ancestorAt(place, 'village') : parentOf(place);
  return [{ to: to ?? place, kind: 'phone-silent' }];
}
