/** 公开记录: the proofs of what stands on record. Checkpoint and tiles are files under `/log/` (C2SP tlog-tiles), no endpoints. */
import { z } from 'zod';
import { KINDS } from '../domain/record/entry.ts';
import { endpoint } from './endpoint.ts';

/** 离线证明: everything that shows that a text is on record, but for the key, which is known from elsewhere. */
export const Proof = z.strictObject({
  format: z.literal('xiezhi-proof/1'),
  /** What was sealed: one line of JSON. */
  text: z.string(),
  /** 32 hexadecimal digits. */
  salt: z.string(),
  /** Which leaf it is, from 0. */
  place: z.int(),
  /** Hashes in base64, from the leaf to the root. */
  path: z.array(z.string()),
  /** The signed checkpoint it stands under, with the lines of witnesses. */
  checkpoint: z.string(),
  /** The whole text whose SHA-256 is `hash` in `text`; null when that is not told here. */
  enclosed: z.string().nullable(),
});
export type Proof = z.infer<typeof Proof>;

export const listProofs = endpoint({
  name: 'record.list',
  method: 'GET',
  path: '/api/record',
  summary:
    'What stands on record of a published thing, by its id; or of any text, by its SHA-256; with the proof of each, null within its first minute',
  office: 'anyone',
  dataClass: 'P0',
  query: z.strictObject({
    of: z.uuid().optional(),
    hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
  }),
  answer: z.strictObject({
    entries: z.array(z.strictObject({ kind: z.enum(KINDS), proof: Proof.nullable() })),
  }),
});
