/** 智能建议: what a sentence suggests. Nothing is stored; a person may change every part. */
import * as api from '../../contract/matter.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { placeHint } from '../../domain/matter/place-hint.ts';
import { suggest } from '../../domain/matter/suggest.ts';
import { contains } from '../../domain/place/code.ts';
import { query } from '../kit/serve.ts';
import { placesBelow } from '../place/store.ts';
import { categoriesOf } from './timing.ts';

export const suggestForText = query(api.suggestForText, async ({ body }, { tx, house, office }) => {
  const { category, level, emergency } = suggest(body.text, categoriesOf(house));
  const around =
    body.placeCode !== undefined && contains(house.county, body.placeCode)
      ? body.placeCode
      : office.placeCode;
  const places = await placesBelow(tx, house, around, dayOf(house.now()));
  const code = placeHint(body.text, places);
  const place = places.find((one) => one.code === code);
  return {
    category,
    level,
    emergency,
    place: place === undefined ? null : { code: place.code, name: place.name },
  };
});
