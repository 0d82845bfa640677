/** 区划变动: open, rename, move, join, split and abolish places; their outlines; and what a place was called and came from. */
import { z } from 'zod';
import { POSTS } from '../domain/people/post.ts';
import { Boundary } from '../domain/place/boundary.ts';
import { PLACE_CHANGES } from '../domain/place/change.ts';
import { JoinRequest } from '../domain/place/join.ts';
import { MoveRequest } from '../domain/place/move.ts';
import { OpenPlaceRequest } from '../domain/place/open.ts';
import { RenameRequest } from '../domain/place/rename.ts';
import { SplitRequest } from '../domain/place/split.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { PlaceCodeText } from './place.ts';

const Code = z.strictObject({ code: PlaceCodeText });

/** Where to look now, and how much went along. */
export const PlaceChanged = z.strictObject({
  code: PlaceCodeText.nullable(),
  matters: z.int(),
  offices: z.int(),
});

const change = <const N extends string, B extends z.ZodObject>(name: N, summary: string, request: B) =>
  ({
    name: `place.${name}`,
    method: 'POST',
    path: `/api/places/:code/${name}`,
    summary,
    office: ['system_admin'],
    dataClass: 'P1',
    slow: true,
    params: Code,
    body: request,
    answer: PlaceChanged,
  }) as const;

export const openPlace = endpoint({
  name: 'place.open',
  method: 'POST',
  path: '/api/places',
  summary: 'Open a new place below another one, under its official code or the next free one',
  office: ['system_admin'],
  dataClass: 'P1',
  body: commanded(OpenPlaceRequest),
  answer: PlaceChanged,
});
export const renamePlace = endpoint(
  change('rename', 'Give a place another name; its code stays', commanded(RenameRequest)),
);
export const movePlace = endpoint(
  change('move', 'Put a place with all below it under another parent', commanded(MoveRequest)),
);
export const joinPlace = endpoint(
  change('join', 'Make a place part of another of the same level', commanded(JoinRequest)),
);
export const splitPlace = endpoint(
  change('split', 'Make two or more places of one; the first takes its open work', commanded(SplitRequest)),
);
export const abolishPlace = endpoint(
  change(
    'abolish',
    'End a place without a successor; refused while anything would be left without one',
    commanded(z.strictObject({})),
  ),
);

export const setBoundary = endpoint({
  ...change(
    'boundary',
    'Store the outline of a place as GeoJSON, or take it away',
    commanded(z.strictObject({ boundary: Boundary.nullable() })),
  ),
  name: 'place.set-boundary',
});

export const getBoundary = endpoint({
  name: 'place.boundary',
  method: 'GET',
  path: '/api/places/:code/boundary',
  summary: 'The outline of a place in WGS-84, if it has one',
  office: 'signed-in',
  dataClass: 'P0',
  params: Code,
  answer: z.strictObject({ boundary: Boundary.nullable() }),
});

const Named = z.strictObject({ code: PlaceCodeText, name: z.string() });

export const getPlaceHistory = endpoint({
  name: 'place.history',
  method: 'GET',
  path: '/api/places/:code/history',
  summary: 'Former names with their days, what a place came from and what became of it, and who changed it',
  office: 'signed-in',
  dataClass: 'P1',
  params: Code,
  answer: z.strictObject({
    from: z.string(),
    to: z.string().nullable(),
    names: z.array(z.strictObject({ name: z.string(), from: z.string(), to: z.string() })),
    before: z.array(Named),
    after: z.array(Named),
    hasBoundary: z.boolean(),
    steps: z.array(
      z.strictObject({
        at: z.int(),
        kind: z.enum([...PLACE_CHANGES, 'boundary-set', 'boundary-removed']),
        byName: z.string(),
        byPost: z.enum(POSTS),
      }),
    ),
  }),
});
