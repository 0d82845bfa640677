/** 遮蔽: a text that leaves the house without a person looking at it, such as a title in an export. */
import type { PlaceCode } from '../../domain/place/code.ts';
import { placeCodesOf, proposeMasks } from '../../domain/publication/mask.ts';
import { applyMasks } from '../../domain/publication/mask-word.ts';

/** What is found by its form alone: phones, identity, card and plate numbers, names that are announced as such. */
export const hidden = (text: string, county: PlaceCode): string =>
  applyMasks(text, proposeMasks(text, { names: [], phones: [], ownCodes: placeCodesOf(county) }));
