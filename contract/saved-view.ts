/** 常用视图: lists that a person asks for again and again. Nobody else sees them. */
import { z } from 'zod';
import { SaveViewRequest } from '../domain/matter/saved-view.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { SEEING_POSTS } from './matter.ts';

const View = z.strictObject({ viewId: z.uuid(), name: z.string(), address: z.string() });

export const listViews = endpoint({
  name: 'matter.views',
  method: 'GET',
  path: '/api/views',
  summary: 'My saved views of the list of matters, at most 20',
  office: SEEING_POSTS,
  dataClass: 'P1',
  answer: z.strictObject({ views: z.array(View) }),
});

export const saveView = endpoint({
  name: 'matter.save-view',
  method: 'POST',
  path: '/api/views',
  summary: 'Keep the conditions of a list under a name',
  office: SEEING_POSTS,
  dataClass: 'P1',
  body: commanded(SaveViewRequest),
  answer: View,
});

export const forgetView = endpoint({
  name: 'matter.forget-view',
  method: 'POST',
  path: '/api/views/:viewId/forget',
  summary: 'Forget one of my saved views',
  office: SEEING_POSTS,
  dataClass: 'P1',
  params: z.strictObject({ viewId: z.uuid() }),
  body: commanded(z.strictObject({})),
  answer: z.strictObject({}),
});
