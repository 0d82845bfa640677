/** 图片: photos of a matter, its number as a QR code, and the code of a paper form. */
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { HANDLING_POSTS, SEEING_POSTS } from './matter.ts';
import { PlaceCodeText } from './place.ts';

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

/** 纸质登记表: kept nowhere; its number is kept with the matter that is recorded from it. */
export const makePaperForm = endpoint({
  name: 'matter.paper-form',
  method: 'GET',
  path: '/api/paper-forms/:code',
  summary: 'A blank form of a place: a number of its own, and a QR code that opens the record page with both',
  office: HANDLING_POSTS,
  dataClass: 'P0',
  params: z.strictObject({ code: PlaceCodeText }),
  answer: z.strictObject({
    formNo: z.string(),
    placeName: z.string(),
    within: z.array(z.string()),
    /** A complete SVG. */
    qr: z.string(),
  }),
});
