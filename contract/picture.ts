/** 图片: photos of a matter, and its number as a QR code. */
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { HANDLING_POSTS, SEEING_POSTS } from './matter.ts';

const MatterId = z.strictObject({ matterId: z.uuid() });

export const storePhoto = endpoint({
  name: 'matter.store-photo',
  method: 'POST',
  path: '/api/photos',
  summary: 'Store a picture (jpeg, png or webp, at most 10 MB); it is re-encoded without metadata',
  office: HANDLING_POSTS,
  dataClass: 'P1',
  takes: 'picture',
  answer: z.strictObject({ photo: z.string() }),
});

export const getPhoto = endpoint({
  name: 'matter.photo',
  method: 'GET',
  path: '/api/matters/:matterId/photos/:photo',
  summary: 'A picture of a matter this office may see',
  office: SEEING_POSTS,
  dataClass: 'P1',
  params: z.strictObject({ matterId: z.uuid(), photo: z.string().regex(/^[0-9a-f]{64}$/) }),
  gives: 'picture',
});

export const getNumberQr = endpoint({
  name: 'matter.qr',
  method: 'GET',
  path: '/api/matters/:matterId/qr',
  summary: 'The number of a matter as a QR code (SVG)',
  office: SEEING_POSTS,
  dataClass: 'P1',
  params: MatterId,
  gives: 'picture',
});
