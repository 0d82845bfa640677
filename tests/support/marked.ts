/** 记号: matters with words in every field that stand nowhere else, and where such words are afterwards: tables, files. */
import { expect } from 'vitest';
import { fileNameOf } from '../../server/kit/files.ts';
import { newId } from '../../server/kit/id.ts';
import { ask, commanded, type SmallCounty, type Someone } from './county.ts';
import { PDF } from './papers.ts';
import { pictureOf } from './picture.ts';

export interface Marked {
  readonly matterId: string;
  readonly followCode: string;
  /** What only this matter says, and whose it is. */
  readonly marks: readonly [words: string, name: string, phone: string];
  readonly files: readonly string[];
}

let pictures = 0;
let marked = 0;

export async function storedPicture(county: SmallCounty): Promise<string> {
  pictures += 1;
  const stored = await ask(county, 'POST', '/api/public/photos', {
    bytes: await pictureOf(pictures),
    type: 'image/jpeg',
  });
  expect(stored.statusCode, stored.body).toBe(200);
  return (stored.json() as { photo: string }).photo;
}

/** Bytes of a PDF nobody else has. */
export const paperOf = (of: string): Buffer => Buffer.concat([PDF, Buffer.from(`\n% ${of} ${newId()}\n`)]);

export const attachTo = (
  county: SmallCounty,
  as: Someone,
  { matterId, bytes, name = '协议' }: { matterId: string; bytes: Buffer; name?: string },
) =>
  ask(county, 'POST', `/api/matters/${matterId}/attachments?name=${encodeURIComponent(`${name}.pdf`)}`, {
    ...{ as, bytes, type: 'application/octet-stream' },
  });

export async function act(
  county: SmallCounty,
  as: Someone,
  matterId: string,
  verb: string,
  words: object = {},
): Promise<void> {
  const url = `/api/matters/${matterId}/${verb}`;
  const answer = await ask(county, 'POST', url, { as, body: commanded({ ...words }) });
  expect(answer.statusCode, `${verb}: ${answer.body}`).toBe(200);
}

/** A matter with marks in everything people can write about it, at work with this owner. */
export async function markedMatter(
  county: SmallCounty,
  owner: Someone,
  category: string,
  more: object = {},
): Promise<Marked> {
  const matterId = newId();
  const photo = await storedPicture(county);
  marked += 1;
  const marks = [`赤松痕${marked}号`, `暗名阮秋实${marked}`, `1398765${1000 + marked}`] as const;
  const [words, name, phone] = marks;
  const said = {
    ...{ matterId, placeCode: owner.office.placeCode, category, name, phone },
    ...{ text: `${words}说的事`, title: `${words}标题`, photos: [photo], ...more },
  };
  const raised = await ask(county, 'POST', '/api/public/matters', { body: commanded(said) });
  expect(raised.statusCode, raised.body).toBe(200);
  const bytes = paperOf(words);
  const attached = await attachTo(county, owner, { matterId, bytes, name: words });
  expect(attached.statusCode, attached.body).toBe(200);
  await act(county, owner, matterId, 'accept');
  await act(county, owner, matterId, 'notes', { text: `${words}备注` });
  await act(county, owner, matterId, 'try', { tried: `${words}试过` });
  await act(county, owner, matterId, 'extend', { why: `${words}延期` });
  const { followCode } = raised.json() as { followCode: string };
  return { matterId, followCode, marks, files: [photo, fileNameOf(bytes)] };
}

/** The tables with one of these marks in any row, in order. */
export async function tablesHolding(
  { god }: Pick<SmallCounty, 'god'>,
  marks: readonly string[],
): Promise<string[]> {
  const { rows } = await god.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const held = await god.query(`select 1 from ${name} t where to_jsonb(t)::text like any($1) limit 1`, [
      marks.map((mark) => `%${mark}%`),
    ]);
    if (held.rows.length > 0) found.push(name);
  }
  return found.sort();
}

/** The same, and `files` once for each of its files that is still there. */
export async function holding(
  county: SmallCounty,
  { marks, files }: Pick<Marked, 'marks' | 'files'>,
): Promise<string[]> {
  const found = await tablesHolding(county, marks);
  for (const file of files) if (await county.house.files.has(file)) found.push('files');
  return found.sort();
}
