/** 别人的事项: with its papers, the files asked for and the result published of it. */

import sharp from 'sharp';
import { newId } from '../../../server/kit/id.ts';
import { announcedClip } from '../../support/clip.ts';
import { ask, commanded, type SmallCounty, type Someone } from '../../support/county.ts';
import { PDF } from '../../support/papers.ts';
import { AREA, type Ids, post, SIBLING } from './strange.ts';

/** No two alike: pictures are named by what is in them. */
let pictures = 0;
const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 9 + pictures++, height: 9, channels: 3, background: '#0000ff' } })
    .jpeg()
    .toBuffer();

/** A matter with a picture, a paper, a note and a file that its owner asked for. */
export async function matter(county: SmallCounty, placeCode: string, said: object = {}): Promise<Ids> {
  const bytes = await picture();
  const stored = await ask(county, 'POST', '/api/public/photos', { bytes, type: 'image/jpeg' });
  const { photo = '' } = stored.json() as { photo?: string };
  const matterId = newId();
  const { no = '' } = await post(
    county,
    undefined,
    '/api/public/matters',
    commanded({
      matterId,
      placeCode,
      text: '请来看看这件事情',
      name: '王大山',
      phone: '13912345678',
      photos: [photo],
      ...said,
    }),
  );
  const { rows } = await county.god.query('select holder_key from matter where id = $1', [matterId]);
  const as = await ownerOf(county, rows[0].holder_key as string);
  const url = `/api/matters/${matterId}`;
  const file = await ask(county, 'POST', `${url}/attachments?name=a.pdf`, {
    ...{ as, bytes: PDF, type: 'application/octet-stream' },
  });
  const { attachmentId = '' } = file.json() as { attachmentId?: string };
  const { noteId = '' } = await post(county, as, `${url}/notes`, commanded({ text: '已经电话联系过' }));
  const clipId = await announcedClip(county, matterId);
  return { matterId, no, photo, attachmentId, clipId, noteId, exportId: await asked(county, as, matterId) };
}

const OWNERS = ['area_chief', 'group_head', 'village_cadre', 'town_officer', 'centre_officer'] as const;
const DIGITS = [16, 14, 12, 9, 6];

const ownerOf = (county: SmallCounty, key: string): Promise<Someone> =>
  county.who(OWNERS[DIGITS.indexOf(key.length)] ?? 'centre_officer', key);

/** A file of this name, asked for by somebody a moment ago. */
export async function asked(county: SmallCounty, { office }: Someone, list: string): Promise<string> {
  const id = newId();
  await county.god.query(
    `insert into export (county_code, id, person_id, office_id, list, format, filter, words, at)
     values ($1, $2, $3, $4, $5, 'csv', '{}', '{}', $6)`,
    [county.house.county, id, office.personId, office.id, list, new Date(county.house.now())],
  );
  return id;
}

/** A matter of the area itself that was there and is gone from the store. */
export async function erased(county: SmallCounty): Promise<Ids> {
  const ids = await matter(county, AREA);
  for (const table of [
    'follow_code',
    'matter_reporter',
    'matter_words',
    'matter_step',
    'attachment',
    'clip',
    'matter_note',
  ])
    await county.god.query(`delete from ${table} where matter_id = $1`, [ids.matterId]);
  await county.god.query('delete from matter where id = $1', [ids.matterId]);
  return ids;
}

/** A result of another village. */
export async function published(county: SmallCounty, as: Someone): Promise<string> {
  const { matterId = '' } = await matter(county, SIBLING);
  await post(county, as, `/api/matters/${matterId}/settle`, commanded({ answer: '已经办好了' }));
  await county.god.query(
    `update matter set status = 'closed', category = 'infrastructure.road' where id = $1`,
    [matterId],
  );
  const wording = { title: '道路塌方', text: '道路塌了约四米', result: '已经修好恢复通行', kept: [] };
  const { publicationId = '' } = await post(
    county,
    as,
    `/api/matters/${matterId}/publish`,
    commanded(wording),
  );
  return publicationId;
}
