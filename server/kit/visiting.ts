/** 走访的门: a care card asks for a point and gives it up. The word of points answers; `app.ts` hands it to the word of cards. */
import type { Day } from '../../domain/kernel/day.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Given } from './admission.ts';

export interface VisitWish {
  /** Made by whoever made the card. */
  readonly pointId: string;
  readonly cardId: string;
  readonly placeCode: PlaceCode;
  /** What the person agreed to be called on a list. */
  readonly title: string;
  /** The two persons who visit; nobody else sees the point but the area's chief. */
  readonly carers: readonly string[];
  /** Until when the consent holds. */
  readonly until: Day | null;
}

export interface Visiting {
  /** Makes the point of a card, or sets it anew when the card changed: what it says, where, until when and for whom. */
  readonly wish: (given: Given, wish: VisitWish) => Promise<void>;
  /** Deletes what the card asked for, looks and all: it is kept no longer than the consent. Without one it does nothing. */
  readonly end: (given: Pick<Given, 'tx' | 'house'>, cardId: string) => Promise<void>;
}
