/** 图片: photos of a matter, its number as a QR code, and the code of a paper form. */
import { z } from 'zod';
import { PictureRequest } from '../domain/matter/picture.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { Done, HANDLING_POSTS, SEEING_POSTS } from './matter.ts';
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

/** The bytes of a picture come in pieces, so that a cut line loses only the last of them. */
const Blob = z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });
const BlobView = z.strictObject({
  /** Bytes that have come. */
  have: z.int(),
  /** The name of the picture once all have come and it is stored; it is for the one who sent it to add. */
  photo: z.string().nullable(),
});

export const getBlob = endpoint({
  name: 'matter.blob',
  method: 'GET',
  path: '/api/blobs/:sha256',
  summary: 'How much of a picture has come from this person',
  office: HANDLING_POSTS,
  dataClass: 'P1',
  params: Blob,
  answer: BlobView,
});

export const putBlob = endpoint({
  name: 'matter.put-blob',
  method: 'POST',
  path: '/api/blobs/:sha256',
  summary:
    'Bytes of a picture from a place on, named by the SHA-256 of the whole; 409 `not-here` when others are wanted first, `wrong-hash` when the whole is another',
  office: HANDLING_POSTS,
  dataClass: 'P1',
  params: Blob,
  query: z.strictObject({
    from: z.string().regex(/^\d{1,8}$/),
    size: z.string().regex(/^\d{1,8}$/),
  }),
  takes: 'file',
  answer: BlobView,
});

export const addPhoto = endpoint({
  name: 'matter.add-photo',
  method: 'POST',
  path: '/api/matters/:matterId/photos',
  summary: 'Add a stored picture that came after its matter',
  office: HANDLING_POSTS,
  dataClass: 'P1',
  params: MatterId,
  offline: 1,
  body: commanded(PictureRequest),
  answer: Done,
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
