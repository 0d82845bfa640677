/** 来龙去脉: published things that belong together. */
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { PlaceCodeText } from './place.ts';
import { FoundOpen } from './search-public.ts';

export const relatedOpen = endpoint({
  name: 'publication.related',
  method: 'GET',
  path: '/api/public/related',
  summary:
    'What of a place is public and belongs to one published thing: the meetings it was decided at, what was agreed, and the disclosures that tell of it',
  office: 'anyone',
  dataClass: 'P0',
  query: z.strictObject({ id: z.uuid(), place: PlaceCodeText }),
  answer: z.strictObject({ found: z.array(FoundOpen) }),
});
