/** 一件事项一个文件: its story to read and to print, with its photos and attachments; asked for and fetched as lists are. */
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as api from '../../contract/export.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import { findExport, insertExport } from '../export/store.ts';
import { alone } from '../kit/alone.ts';
import { record } from '../kit/audit.ts';
import type { Tx } from '../kit/database.ts';
import { download } from '../kit/download.ts';
import type { House } from '../kit/house.ts';
import { must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query } from '../kit/serve.ts';
import { type Member, zipBytes } from '../kit/zip.ts';
import { type MatterTold, matterHtml } from './file-html.ts';
import { attachmentsOf } from './papers.store.ts';
import { seenMatter } from './see.ts';
import { stepsOf } from './store.ts';
import { matterRow, stepView } from './view.ts';

const KEPT = 10 * 60_000;
const MOST_TIME = 10 * 60_000;
const FORMAT = 'zip';

/** Sensitive and sealed matters leave the house on no file. */
function refuseSensitive({ dataClass, sealedFrom }: Matter): void {
  if (dataClass === 'P3' || sealedFrom.length > 0) throw new RefusedError('sensitive');
}

export const askMatterFile = command(api.askMatterFile, async ({ params, body }, { tx, house, office }) => {
  const { matter } = await seenMatter(tx, house, office, params.matterId);
  refuseSensitive(matter);
  const id = house.newId();
  await insertExport(tx, house.county, {
    ...{ id, list: matter.id, format: FORMAT, filter: {}, words: body.words, at: house.now() },
    ...{ person_id: office.personId, office_id: office.id },
  });
  return { exportId: id };
});

export const takeMatterFile = query(api.takeMatterFile, async ({ params, reply }, { tx, house, office }) => {
  const asked = must(await findExport(tx, house.county, params.exportId));
  if (asked.office_id !== office.id || house.now() - asked.at > KEPT) throw new NotFoundError();
  const { matter } = await seenMatter(tx, house, office, params.matterId);
  must(asked.list === matter.id || undefined);
  refuseSensitive(matter);
  const told = await tell(tx, house, matter);
  const done = alone(house, office.personId);
  record(tx, house, { act: api.takeMatterFile.name, office, matterId: matter.id });
  download(reply, { name: `${matter.no}.zip`, type: 'application/zip' });

  const out = new PassThrough().once('close', done);
  const signal = AbortSignal.timeout(MOST_TIME);
  pipeline(zipBytes(members(house, told, asked.words)), out, { signal }).catch((error: Error) =>
    out.destroy(error),
  );
  return out as never;
});

/** All that the file tells, read in this transaction: who raised it stays unnamed, and notes stay inside. */
async function tell(tx: Tx, house: House, matter: Matter): Promise<MatterTold> {
  const steps = await stepsOf(tx, house.county, matter.id);
  return {
    ...matterRow(matter, house.names),
    text: matter.text,
    answer: matter.answer ?? null,
    satisfaction: matter.satisfaction ?? null,
    closedAt: matter.closedAt ?? null,
    steps: steps.map((step) => stepView(step, house.names)),
    photos: matter.photos.map((file, at) => ({ file, path: `photos/${at + 1}.jpg` })),
    attachments: (await attachmentsOf(tx, house.county, matter.id)).map(({ file, name }, at) => ({
      file,
      path: `attachments/${at + 1} ${name}`,
    })),
  };
}

async function* members(
  house: House,
  told: MatterTold,
  words: Readonly<Record<string, string>>,
): AsyncGenerator<Member> {
  yield { path: 'matter.json', content: [JSON.stringify(told, undefined, 1)] };
  yield { path: 'matter.html', content: [matterHtml(told, words)] };
  for (const { file, path } of [...told.photos, ...told.attachments]) {
    const bytes = await house.files.get(file);
    if (bytes !== undefined) yield { path, content: [bytes] };
  }
}
