/** 村里大事公开页: weighty affairs in their order and levies: prepared and approved by the village, read by everybody. */
import { z } from 'zod';
import { DaySchema } from '../domain/kernel/day-schema.ts';
import { LEVY_STATUSES } from '../domain/levy/levy.ts';
import { PROCEDURE_STATUSES } from '../domain/procedure/procedure.ts';
import { AFFAIR_KINDS } from '../domain/publication/affair-sheet.ts';
import { PublishSheetRequest } from '../domain/publication/sheet.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { LevyPage } from './levy.ts';
import { SheetDraft } from './open-sheet.ts';
import { PlaceCodeText } from './place.ts';
import { ProcedurePage } from './procedure.ts';

const AffairRef = z.strictObject({ affair: z.enum(AFFAIR_KINDS), affairId: z.uuid() });

export const draftAffair = endpoint({
  name: 'affair.draft',
  method: 'GET',
  path: '/api/affairs/:affair/:affairId/sheet-draft',
  summary: 'Every text of an affair with what the masker would hide, and how far the public page is behind',
  office: ['village_cadre'],
  dataClass: 'P1',
  params: AffairRef,
  answer: SheetDraft,
});

export const publishAffair = endpoint({
  name: 'affair.publish',
  method: 'POST',
  path: '/api/affairs/:affair/:affairId/publish-sheet',
  summary: 'Publish an affair as it stands; refused while it holds personal data not kept on purpose',
  office: ['village_cadre'],
  dataClass: 'P1',
  params: AffairRef,
  body: commanded(PublishSheetRequest),
  answer: z.strictObject({ affairId: z.uuid(), version: z.int() }),
});

const PUBLISHED = {
  affairId: z.uuid(),
  title: z.string(),
  placeCode: z.string(),
  /** The town of a village, and what lies above. */
  placeName: z.string(),
  publishedAt: z.int(),
};

export const AffairRow = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('procedure'), ...PUBLISHED, status: z.enum(PROCEDURE_STATUSES) }),
  z.strictObject({ kind: z.literal('levy'), ...PUBLISHED, status: z.enum(LEVY_STATUSES) }),
]);
export type AffairRow = z.infer<typeof AffairRow>;

export const listAffairs = endpoint({
  name: 'affair.public-list',
  method: 'GET',
  path: '/api/public/affairs',
  summary: 'Published affairs by kind, place and words, what was published last first, 20 a page',
  office: 'anyone',
  dataClass: 'P0',
  query: z.strictObject({
    kind: z.enum(AFFAIR_KINDS).optional(),
    place: PlaceCodeText.optional(),
    q: z.string().trim().min(1).max(40).optional(),
    before: z.string().max(80).optional(),
  }),
  answer: z.strictObject({ affairs: z.array(AffairRow), older: z.string().nullable() }),
});

const { stages, next, texts, disclosures, held, onePerson } = ProcedurePage.shape;
const { proposer, signed, schemes, sums, done } = LevyPage.shape;
const ENDED = { endedWhy: z.string().nullable(), endedOn: DaySchema.nullable(), version: z.int() };

/** One affair as the village published it. */
export const PublicAffair = z.discriminatedUnion('kind', [
  z.strictObject({
    ...{ kind: z.literal('procedure'), ...PUBLISHED, ...ENDED, status: z.enum(PROCEDURE_STATUSES) },
    ...{ stages, next, texts, disclosures, held, onePerson },
  }),
  z.strictObject({
    ...{ kind: z.literal('levy'), ...PUBLISHED, ...ENDED, status: z.enum(LEVY_STATUSES) },
    ...{ proposer, signed, schemes, sums, done, next: LevyPage.shape.next },
  }),
]);
export type PublicAffair = z.infer<typeof PublicAffair>;

export const getAffair = endpoint({
  name: 'affair.public',
  method: 'GET',
  path: '/api/public/affairs/:affair/:affairId',
  summary: 'One affair as the village published it: its steps or its scheme, with the arithmetic',
  office: 'anyone',
  dataClass: 'P0',
  params: AffairRef,
  answer: PublicAffair,
});
