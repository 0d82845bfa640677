/** 来龙去脉 on a page: what is public besides and belongs to it. */
import { relatedOpen as relatedApi } from '../../contract/related.ts';
import type { FoundOpen } from '../../contract/search-public.ts';
import type { House } from '../kit/house.ts';
import { relatedOpen } from '../publication/related.ts';
import { answerOf } from './ask.ts';
import type { Exchange } from './page.ts';

export const relatedTo = async (
  house: House,
  query: { readonly id: string; readonly place: string },
  exchange: Exchange,
): Promise<readonly FoundOpen[]> =>
  (await answerOf(house, relatedOpen, relatedApi, { query }, exchange)).found;
