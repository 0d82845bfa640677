/** 区域: the lazy tree of places, its search, and who holds office at each. */
import { z } from 'zod';
import { POSTS } from '../domain/people/post.ts';
import { LEVELS } from '../domain/place/level.ts';
import { endpoint } from './endpoint.ts';

export const PlaceCodeText = z.string().regex(/^\d{6,16}$/);

export const PlaceRow = z.strictObject({
  code: PlaceCodeText,
  name: z.string(),
  level: z.enum(LEVELS),
  /** Names of the places above, highest first, the county left out. */
  within: z.array(z.string()),
  hasChildren: z.boolean(),
  demo: z.boolean(),
});
export type PlaceRow = z.infer<typeof PlaceRow>;

export const listPlaces = endpoint({
  name: 'place.list',
  method: 'GET',
  path: '/api/places',
  summary: 'The places directly below one place (the county without `parent`)',
  office: 'anyone',
  dataClass: 'P0',
  query: z.strictObject({ parent: PlaceCodeText.optional() }),
  answer: z.strictObject({ places: z.array(PlaceRow) }),
});

export const searchPlaces = endpoint({
  name: 'place.search',
  method: 'GET',
  path: '/api/places/search',
  summary: 'Places by part of their name or the initials of its pinyin, at most 20',
  office: 'anyone',
  dataClass: 'P0',
  query: z.strictObject({ q: z.string().trim().min(1).max(20), within: PlaceCodeText.optional() }),
  answer: z.strictObject({ places: z.array(PlaceRow) }),
});

export const OfficeRow = z.strictObject({
  officeId: z.uuid(),
  post: z.enum(POSTS),
  personName: z.string(),
  /** The office's public phone number, printed on the area card. */
  phone: z.string().nullable(),
  unitName: z.string().nullable(),
  since: z.string(),
});

export const getPlace = endpoint({
  name: 'place.get',
  method: 'GET',
  path: '/api/places/:code',
  summary: 'One place with those who hold office there',
  office: 'signed-in',
  dataClass: 'P1',
  params: z.strictObject({ code: PlaceCodeText }),
  answer: z.strictObject({ place: PlaceRow, above: z.array(PlaceRow), offices: z.array(OfficeRow) }),
});
