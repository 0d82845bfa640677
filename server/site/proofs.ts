/** 验真: the proof of what a page shows, as a file, as a link and as a code to print. */
import type { FastifyInstance } from 'fastify';
import type { PublishedPage } from '../../contract/publication.ts';
import * as api from '../../contract/record.ts';
import type { SiteProof } from '../../contract/site.ts';
import { hexOf } from '../../domain/kernel/bytes.ts';
import { sha256Hex } from '../../domain/kernel/sha256.ts';
import { readCheckpoint } from '../../domain/record/checkpoint.ts';
import { canonical, type Kind } from '../../domain/record/entry.ts';
import { proofLink, withoutClock } from '../../domain/record/link.ts';
import { readNote } from '../../domain/record/note.ts';
import { download } from '../kit/download.ts';
import { NotFoundError } from '../kit/problem.ts';
import { drawQr } from '../kit/qr.ts';
import { listProofs } from '../record/proof.ts';
import { answerOf } from './ask.ts';
import type { Exchange, Site } from './page.ts';

/** What of a thing's record is meant. */
export interface Meant {
  readonly of: string;
  readonly kinds: readonly Kind[];
  /** Of the text as it was put on record. */
  readonly hash: string;
  /** The whole text; null where it may not be read any more. */
  readonly enclosed: string | null;
}

/** What is read stands on record as it is. */
export const meantWhole = (of: string, kind: Kind, enclosed: string): Meant => ({
  ...{ of, kinds: [kind], enclosed },
  hash: sha256Hex(enclosed),
});

/** What is read is what was put on record, unless names are read no more: then it is known by its hash alone. */
export const meantNow = (
  of: string,
  kind: Kind,
  { recorded, read }: { readonly recorded: string; readonly read: string },
): Meant => ({
  ...{ of, kinds: [kind], hash: recorded },
  enclosed: sha256Hex(read) === recorded ? read : null,
});

/** The newest proof that this text is on record; undefined within its first minutes. */
async function proofOf({ house }: Site, exchange: Exchange, { of, kinds, hash, enclosed }: Meant) {
  const { entries } = await answerOf(house, listProofs, api.listProofs, { query: { of } }, exchange);
  const proofs = entries.filter(({ kind }) => kinds.includes(kind)).flatMap(({ proof }) => proof ?? []);
  const found = proofs.findLast(({ text }) => (JSON.parse(text) as { hash?: string }).hash === hash);
  return found && { ...found, enclosed };
}

/** What a page shows of it; null within its first minutes. */
export async function siteProof(site: Site, exchange: Exchange, meant: Meant): Promise<SiteProof | null> {
  const proof = await proofOf(site, exchange, meant);
  const note = proof && readNote(proof.checkpoint);
  const checkpoint = note && readCheckpoint(note.text);
  if (proof === undefined || note === undefined || checkpoint === undefined) return null;
  const { origin, size } = checkpoint;
  const link = `/verify/#${proofLink({ ...proof, checkpoint: withoutClock(proof.checkpoint) })}`;
  const root = note.text.split('\n')[2] ?? '';
  const witnesses = new Set(note.signatures.map(({ name }) => name).filter((name) => name !== origin));
  const key = hexOf(note.signatures.find(({ name }) => name === origin)?.id ?? new Uint8Array(0));
  const qr = drawQr(site.house.publicUrl.origin + link, true);
  return { link, qr, size, root, key, witnesses: [...witnesses] };
}

/** A version of a result, as it was put on record. */
export function versionMeant(result: PublishedPage, version: number): Meant | undefined {
  const found = result.versions.find((one) => one.version === version);
  if (found === undefined) return undefined;
  const { title, text, result: done, why, hash, namesGone } = found;
  return {
    ...{ of: result.publicationId, kinds: ['result'], hash },
    enclosed: namesGone ? null : canonical({ title, text, result: done, why }),
  };
}

/** `proof.json` beside a page, to be kept. */
export function proofFile(
  app: FastifyInstance,
  site: Site,
  path: string,
  meantBy: (exchange: Exchange) => Promise<Meant | undefined>,
): void {
  app.get(`${path}/proof.json`, async (request, reply) => {
    const exchange = { request, reply };
    const meant = await meantBy(exchange);
    const proof = meant && (await proofOf(site, exchange, meant));
    if (proof === undefined) throw new NotFoundError();
    download(reply, { name: `proof-${meant?.of}.json`, type: 'application/json; charset=utf-8' });
    return reply.send(`${JSON.stringify(proof, null, 2)}\n`);
  });
}
