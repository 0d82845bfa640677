/** All SQL about pictures that came in pieces. */
import { sql } from 'kysely';
import { ask, type Tx } from '../kit/database.ts';

export interface BlobKey {
  readonly personId: string;
  readonly sha256: string;
}

/** The picture that was made of it; undefined while it is not whole. */
export async function photoOf(
  tx: Tx,
  county: string,
  { personId, sha256 }: BlobKey,
): Promise<string | undefined> {
  const [row] = await ask<{ photo: string }>(
    tx,
    sql`select photo from blob where county_code = ${county} and person_id = ${personId} and sha256 = ${sha256}`,
  );
  return row?.photo;
}

/** What nobody asks for any more. Needs the clock's sight. */
export async function forgetBlobs(tx: Tx, county: string, before: Date): Promise<void> {
  await sql`delete from blob where county_code = ${county} and at < ${before}`.execute(tx);
}

export async function keepPhoto(
  tx: Tx,
  county: string,
  { personId, sha256, photo, at }: BlobKey & { photo: string; at: Date },
): Promise<void> {
  await sql`
    insert into blob (county_code, person_id, sha256, photo, at)
    values (${county}, ${personId}, ${sha256}, ${photo}, ${at})
    on conflict (county_code, person_id, sha256) do nothing`.execute(tx);
}
