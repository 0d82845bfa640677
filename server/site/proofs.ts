/** 验真: the proof of what a page shows, as a file, as a link and as a code to print. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { PublishedPage } from '../../contract/publication.ts';
import type { Proof } from '../../contract/record.ts';
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
import { listProofs, proofFor } from '../record/proof.ts';
import { openingsOf } from '../record/store.ts';
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
export async function siteProof(
  site: Site,
  exchange: Exchange,
  meant: Meant | undefined,
): Promise<SiteProof | null> {
  return meant === undefined ? null : shownOf(site, await proofOf(site, exchange, meant));
}

/** 纪要: that the minutes of a meeting in the calendar were signed. Their hash is on record, their text is not public. */
export const minutesProof = ({ house: { database, county } }: Site, meetingId: string) =>
  database.transaction({ county }, async (tx) => {
    const signed = (await openingsOf(tx, county, meetingId)).findLast(({ kind }) => kind === 'minutes');
    return signed === undefined ? undefined : ((await proofFor(tx, county, signed)) ?? undefined);
  });

/** What a page shows of a proof; null where there is none yet. */
export function shownOf({ house }: Site, proof: Proof | undefined): SiteProof | null {
  const note = proof && readNote(proof.checkpoint);
  const checkpoint = note && readCheckpoint(note.text);
  if (proof === undefined || note === undefined || checkpoint === undefined) return null;
  const { origin, size } = checkpoint;
  const link = `/verify/#${proofLink({ ...proof, checkpoint: withoutClock(proof.checkpoint) })}`;
  const root = note.text.split('\n')[2] ?? '';
  const witnesses = new Set(note.signatures.map(({ name }) => name).filter((name) => name !== origin));
  const key = hexOf(note.signatures.find(({ name }) => name === origin)?.id ?? new Uint8Array(0));
  const qr = drawQr(house.publicUrl.origin + link, true);
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
    return sendProof(reply, meant?.of, proof);
  });
}

/** As a file; 404 where nothing is on record yet. */
export function sendProof(
  reply: FastifyReply,
  of: string | undefined,
  proof: Proof | undefined,
): FastifyReply {
  if (proof === undefined) throw new NotFoundError();
  download(reply, { name: `proof-${of}.json`, type: 'application/json; charset=utf-8' });
  return reply.send(`${JSON.stringify(proof, null, 2)}\n`);
}
