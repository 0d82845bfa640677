/** 一份排查申请: what is filled in, and what is still missing. */
import type { AddedKind } from '../../../domain/watch/kind.ts';
import type { PlaceOption } from '../../kit/place-picker.tsx';

export interface CampaignDraft {
  readonly title: string;
  readonly kind: AddedKind;
  readonly purpose: string;
  readonly basis: string;
  readonly places: readonly PlaceOption[];
  readonly deadline: string;
  readonly until: string;
  /** Null: nobody has said yet. */
  readonly exists: 'yes' | 'no' | null;
  readonly existing: string;
}

export const BLANK_CAMPAIGN: CampaignDraft = {
  title: '',
  kind: 'other',
  purpose: '',
  basis: '',
  places: [],
  deadline: '',
  until: '',
  exists: null,
  existing: '',
};

const SHORTEST = { title: 2, purpose: 4, basis: 2, existing: 2 } as const;

export type Missing = keyof CampaignDraft;

/** In the order of the form. */
export function missingIn(draft: CampaignDraft): readonly Missing[] {
  const short = (name: keyof typeof SHORTEST): boolean => draft[name].trim().length < SHORTEST[name];
  return [
    short('title') && 'title',
    short('purpose') && 'purpose',
    short('basis') && 'basis',
    draft.places.length === 0 && 'places',
    draft.deadline === '' && 'deadline',
    draft.until === '' && 'until',
    draft.exists === null && 'exists',
    draft.exists === 'yes' && short('existing') && 'existing',
  ].filter((it): it is Missing => it !== false);
}
