/** All SQL of the tree: what waits, leaves, nodes, checkpoints and what witnesses signed. */
import { leafHash, type Node } from '../../domain/record/tree.ts';
import { ask, plain, send, type Tx } from '../kit/database.ts';

/** Whether this transaction may go on with the tree; until it ends nobody else does. */
export async function mayMerge(tx: Tx, county: string): Promise<boolean> {
  const [row] = await ask<{ mine: boolean }>(
    tx,
    plain`select pg_try_advisory_xact_lock(hashtextextended(${county}, 35)) as mine`,
  );
  return row?.mine === true;
}

export interface Pending {
  readonly id: string;
  readonly seal: Buffer;
}

/** What waits longest. */
export const pendingSeals = (tx: Tx, county: string, most: number): Promise<Pending[]> =>
  ask<Pending>(
    tx,
    plain`select id, seal from record_pending where county_code = ${county} order by at, id limit ${most}`,
  );

export interface StoredCheckpoint {
  readonly size: number;
  readonly at: number;
  readonly root: Buffer;
  readonly note: string;
}

export async function newestCheckpoint(tx: Tx, county: string): Promise<StoredCheckpoint | undefined> {
  const rows = await ask<StoredCheckpoint>(
    tx,
    plain`
    select size, at, root, note from record_checkpoint where county_code = ${county}
    order by size desc, at desc limit 1`,
  );
  return rows[0];
}

/** The largest under which a leaf stands, one that a witness signed before any other. */
export async function provingCheckpoint(
  tx: Tx,
  county: string,
  place: number,
): Promise<StoredCheckpoint | undefined> {
  const rows = await ask<StoredCheckpoint>(
    tx,
    plain`
    select c.size, c.at, c.root, c.note from record_checkpoint c
    where c.county_code = ${county} and c.size > ${place}
    order by exists (select 1 from record_cosignature s
        where s.county_code = c.county_code and s.size = c.size and s.at = c.at) desc,
      c.size desc, c.at desc limit 1`,
  );
  return rows[0];
}

/** The lines of the witnesses of a checkpoint, of each its last one. */
export async function cosignaturesOf(
  tx: Tx,
  county: string,
  { size, at }: Pick<StoredCheckpoint, 'size' | 'at'>,
): Promise<string[]> {
  const rows = await ask<{ line: string }>(
    tx,
    plain`
    select line from record_cosignature
    where county_code = ${county} and size = ${size} and at = ${new Date(at)} order by witness`,
  );
  return rows.map(({ line }) => line);
}

export async function hashesOf(tx: Tx, county: string, nodes: readonly Node[]): Promise<Map<string, Buffer>> {
  const [leaves, above] = [nodes.filter(({ level }) => level === 0), nodes.filter(({ level }) => level > 0)];
  const found = new Map<string, Buffer>();
  if (leaves.length > 0) {
    const rows = await ask<{ place: number; seal: Buffer }>(
      tx,
      plain`
      select place, seal from record_leaf
      where county_code = ${county} and place = any(${leaves.map(({ index }) => index)}::bigint[])`,
    );
    for (const { place, seal } of rows) found.set(`0 ${place}`, Buffer.from(leafHash(seal)));
  }
  if (above.length > 0) {
    const rows = await ask<{ level: number; place: number; hash: Buffer }>(
      tx,
      plain`
      select n.level, n.place, n.hash
      from unnest(${above.map(({ level }) => level)}::smallint[], ${above.map(({ index }) => index)}::bigint[]) as w(level, place)
      join record_node n on n.county_code = ${county} and n.level = w.level and n.place = w.place`,
    );
    for (const { level, place, hash } of rows) found.set(`${level} ${place}`, hash);
  }
  return found;
}

export interface NewLeaf extends Pending {
  readonly place: number;
}

export interface NewNode {
  readonly node: Node;
  readonly hash: Uint8Array;
}

/** What waited takes its places; with it come the subtrees that are whole now. */
export async function addLeaves(
  tx: Tx,
  county: string,
  { leaves, nodes, at }: { leaves: readonly NewLeaf[]; nodes: readonly NewNode[]; at: Date },
): Promise<void> {
  await ask(
    tx,
    plain`
    insert into record_leaf (county_code, place, id, seal, merged_at)
    select ${county}, w.place, w.id, p.seal, ${at}
    from unnest(${leaves.map(({ place }) => place)}::bigint[], ${leaves.map(({ id }) => id)}::uuid[]) as w(place, id)
    join record_pending p on p.county_code = ${county} and p.id = w.id`,
  );
  if (nodes.length > 0)
    await ask(
      tx,
      plain`
      insert into record_node (county_code, level, place, hash)
      select ${county}, w.level, w.place, decode(w.hash, 'hex')
      from unnest(${nodes.map(({ node }) => node.level)}::smallint[], ${nodes.map(({ node }) => node.index)}::bigint[],
        ${nodes.map(({ hash }) => Buffer.from(hash).toString('hex'))}::text[]) as w(level, place, hash)`,
    );
  await ask(
    tx,
    plain`
    delete from record_pending where county_code = ${county} and id = any(${leaves.map(({ id }) => id)}::uuid[])`,
  );
}

export function addCheckpoint(tx: Tx, county: string, { size, at, root, note }: StoredCheckpoint): void {
  send(
    tx,
    plain`
    insert into record_checkpoint (county_code, size, at, root, note)
    values (${county}, ${size}, ${new Date(at)}, ${root}, ${note})`,
  );
}

export async function addCosignature(
  tx: Tx,
  county: string,
  { size, at, witness, line }: { size: number; at: number; witness: string; line: string },
): Promise<void> {
  await ask(
    tx,
    plain`
    insert into record_cosignature (county_code, size, at, witness, line)
    values (${county}, ${size}, ${new Date(at)}, ${witness}, ${line}) on conflict do nothing`,
  );
}

/** The seals of so many leaves, in their places. */
export async function sealsFrom(tx: Tx, county: string, from: number, count: number): Promise<Buffer[]> {
  const rows = await ask<{ seal: Buffer }>(
    tx,
    plain`
    select seal from record_leaf
    where county_code = ${county} and place >= ${from} and place < ${from + count} order by place`,
  );
  return rows.map(({ seal }) => seal);
}

/** Up to which size a witness has signed, and the moment of the newest checkpoint it signed. */
export async function sizesSeen(
  tx: Tx,
  county: string,
  witness: string,
): Promise<{ readonly size: number; readonly signedAt: number | undefined }> {
  const [row] = await ask<{ size: number; at: number }>(
    tx,
    plain`
    select size, at from record_cosignature where county_code = ${county} and witness = ${witness}
    order by size desc, at desc limit 1`,
  );
  return { size: row?.size ?? 0, signedAt: row?.at };
}
