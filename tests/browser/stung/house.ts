/** 写满了会动的文字的家底: places, units, offices, templates and files that administrators and clerks name. */

import { newId } from '../../../server/kit/id.ts';
import { COUNTY, PLACES } from '../../support/county.ts';
import { type Hands, OTHER, PEN, TOWN, VILLAGE } from './hands.ts';

const { long, line, name } = PEN;

/** Places and units that administrators name. */
export async function places({ county, write, system }: Hands) {
  const admin = await system();
  await write(admin, '/api/places', { parent: TOWN, name: name(40) });
  await write(admin, `/api/places/${OTHER}/rename`, { name: name(40) });
  const [, , village = ''] = PLACES.villages;
  const parts = [name(40), name(40)];
  await write(admin, `/api/places`, { parent: village, name: name(40) });
  const below = await county.god.query<{ code: string }>(
    'select code from place where parent_code = $1 and valid_to is null order by code',
    [village],
  );
  const [first, second] = below.rows.map(({ code }) => code);
  await write(admin, `/api/places/${village}/split`, {
    parts: [
      { name: parts[0], below: [first] },
      { name: parts[1], below: [second] },
    ],
  });
  const { code: unit = '' } = await write(admin, '/api/units', {
    name: name(40),
    placeCode: COUNTY,
    handles: ['utilities'],
  });
  await write(admin, `/api/units/${unit}/change`, { name: name(40), handles: ['utilities'] });
  await write(admin, `/api/units/${unit}/retire`, { why: line(200) });
}

/** People, their offices and relations. */
export async function offices({ write, person, chief, officer, centre }: Hands) {
  const town = await officer();
  const { officeId = '' } = await write(town, '/api/offices', {
    person: person(),
    post: 'supervisor',
    placeCode: VILLAGE,
  });
  await write(town, `/api/offices/${officeId}/substitute`, {
    person: person(),
    from: '2026-09-08',
    to: '2027-09-09',
  });
  const { officeId: next = officeId } = await write(town, `/api/offices/${officeId}/hand-over`, {
    to: person(),
  });
  const { officeId: brief = '', personId: former = '' } = await write(town, '/api/offices', {
    person: person(),
    post: 'supervisor',
    placeCode: VILLAGE,
  });
  await write(town, `/api/offices/${brief}/end`, { why: line(200) });
  const { relationId = '' } = await write(await chief(), '/api/me/relations', {
    otherId: town.office.personId,
    kind: 'sibling',
  });
  await write(await chief(), `/api/me/relations/${relationId}/withdraw`, { why: line(200) });

  await write(await chief(), '/api/me/correction', { name: name(30) });
  const { personId } = town.office;
  const { askedAt = '' } = await write(town, '/api/me/correction', { name: name(30) });
  await write(await centre(), `/api/people/${personId}/correction`, {
    ...{ askedAt: Number(askedAt), agreed: false, why: line(200) },
  });
  await write(town, `/api/people/${former}/forget`, { why: line(200) });
  return next;
}

/** Templates and saved views. */
export async function templates({ write, officer, centre }: Hands) {
  for (const as of [await officer(), await centre()]) {
    const template = { title: name(40), text: long(1000), acts: ['answer'] };
    const { templateId = '' } = await write(as, '/api/templates', template);
    await write(as, `/api/templates/${templateId}`, {
      ...template,
      text: long(1000),
      title: name(40),
      version: 1,
    });
    await write(as, '/api/views', { name: name(20), address: 'status=open' });
  }
}

/** A workbook that is read in. */
export async function intake({ send, system }: Hands) {
  const admin = await system();
  const intake = newId();
  const rows = Array.from({ length: 12 }, (_, n) => [
    name(30),
    `1360000${1000 + n}`,
    name(20),
    name(20),
    name(20),
    '',
    '',
    '2026-09-01',
    '',
  ]);
  const csv = [['姓名', '手机号', '职务', '镇', '村', '组', '片', '任职开始', '任职结束'], ...rows]
    .map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(','))
    .join('\n');
  await send(
    admin,
    `/api/intakes/${intake}/file?kind=person&name=${encodeURIComponent(`${line(60)}.csv`)}`,
    Buffer.from(csv),
  );
  return intake;
}
