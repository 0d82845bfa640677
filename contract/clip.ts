/** 录音: announced with a report or a look, brought after its words, heard by whoever may read them. */
import { z } from 'zod';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { HANDLING_POSTS, SEEING_POSTS } from './matter.ts';
import { WATCHING_POSTS } from './watch.ts';

const Brought = commanded(
  z.strictObject({
    /** The name of what was stored in pieces. */
    file: z.string().regex(/^[0-9a-f]{64}$/),
  }),
);
const Here = z.strictObject({ clipId: z.uuid() });
const OfMatter = z.strictObject({ matterId: z.uuid(), clipId: z.uuid() });
const OfPoint = z.strictObject({ pointId: z.uuid(), clipId: z.uuid() });

export const bringClip = endpoint({
  name: 'matter.bring-clip',
  method: 'POST',
  path: '/api/matters/:matterId/clips/:clipId',
  summary: 'The bytes of a clip that its report announced have come',
  office: HANDLING_POSTS,
  dataClass: 'P1',
  offline: 1,
  params: OfMatter,
  body: Brought,
  answer: Here,
});

export const playClip = endpoint({
  name: 'matter.clip',
  method: 'GET',
  path: '/api/matters/:matterId/clips/:clipId',
  summary: 'A clip of a matter this office may read, to be heard in its page; never shown inline',
  office: SEEING_POSTS,
  dataClass: 'P1',
  params: OfMatter,
  gives: 'file',
});

export const bringLookClip = endpoint({
  name: 'watch.bring-clip',
  method: 'POST',
  path: '/api/watch-points/:pointId/clips/:clipId',
  summary: 'The bytes of a clip that was said at a look have come',
  office: WATCHING_POSTS,
  dataClass: 'P1',
  offline: 1,
  params: OfPoint,
  body: Brought,
  answer: Here,
});

export const playLookClip = endpoint({
  name: 'watch.clip',
  method: 'GET',
  path: '/api/watch-points/:pointId/clips/:clipId',
  summary: 'What was said at a point this office may see; never shown inline',
  office: WATCHING_POSTS,
  dataClass: 'P1',
  params: OfPoint,
  gives: 'file',
});
