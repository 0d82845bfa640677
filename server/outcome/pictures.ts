/** 凭据的照片: stored before they are shown; read by whoever reads the outcome, and by everybody once its place published them. */
import type { FastifyReply } from 'fastify';
import * as api from '../../contract/outcome.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import type { House } from '../kit/house.ts';
import { must } from '../kit/problem.ts';
import { query, type Served } from '../kit/serve.ts';
import { findOpenSheet } from '../publication/open-sheet.store.ts';
import { shownNow } from './shown.store.ts';
import { alsoMembers } from './sight.ts';
import { findOutcome } from './store.ts';

/** Whether every picture was stored, drawn anew. */
export async function areStored({ files }: House, photos: readonly string[]): Promise<boolean> {
  for (const photo of new Set(photos)) if (!(await files.has(photo))) return false;
  return true;
}

export const outcomePictures: readonly Served[] = [
  query(api.getShownPicture, async ({ params, reply }, given) => {
    alsoMembers(given);
    const { tx, house } = given;
    const it = must(await findOutcome(tx, house.county, params.outcomeId));
    must((it.shown ?? []).find(({ photos }) => photos.includes(params.photo)));
    return sent(house, reply, params.photo, 'private, no-store');
  }),

  query(api.getPublicPicture, async ({ params, reply }, { tx, house }) => {
    const { sheet } = must(await findOpenSheet<Outcome>(tx, house.county, 'outcome', params.outcomeId));
    const now = await shownNow(tx, house.county, params.outcomeId);
    must((sheet.shown ?? []).find(({ id, photos }) => now.has(id) && photos.includes(params.photo)));
    return sent(house, reply, params.photo, 'public, max-age=60');
  }),
];

async function sent({ files }: House, reply: FastifyReply, photo: string, kept: string): Promise<never> {
  const bytes = must(await files.get(photo));
  reply.header('content-type', 'image/jpeg').header('content-security-policy', "default-src 'none'; sandbox");
  reply.header('cache-control', kept);
  return Buffer.from(bytes) as never;
}
