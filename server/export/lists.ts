/**
 * 导出列表: asked for by a command, fetched by its id. The file is made while it is sent: rows come from a long reading,
 * bytes from another process, and nothing is kept. One at a time for each person.
 */
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as api from '../../contract/export.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import { admits } from '../kit/admission.ts';
import { alone } from '../kit/alone.ts';
import { record } from '../kit/audit.ts';
import { download } from '../kit/download.ts';
import { unhurried } from '../kit/heavy.ts';
import type { House } from '../kit/house.ts';
import { MalformedError, must, NotFoundError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { sightOf } from '../kit/session.ts';
import type { Sheet } from '../kit/sheet.ts';
import { sheetBytes } from '../kit/sheet-maker.ts';
import { refuseUnapproved } from './requests.ts';
import { type ExportRow, findExport, insertExport } from './store.ts';

/** From asking to fetching. */
const KEPT = 10 * 60_000;
/** A file that takes longer is given up, so that no reading stands open for a client that stopped listening. */
const MOST_TIME = 5 * 60_000;

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The two endpoints, over the sheets that the words describe. */
export function exporting(sheets: readonly Sheet[]): readonly Served[] {
  const sheetOf = (list: string, office: Office): Sheet => {
    const sheet = must(sheets.find(({ name }) => name === list));
    if (!admits(sheet.of, office.post)) throw new NotFoundError();
    return sheet;
  };

  const ask = command(api.askExport, async ({ body }, { tx, house, office }) => {
    const { list, format, filter, words } = body;
    const sheet = sheetOf(list, office);
    const { place } = askedOf(sheet, filter) as { readonly place?: string };
    const id = house.newId();
    await insertExport(tx, house.county, {
      ...{ id, list, format, words, at: house.now() },
      // Whoever approves it reads of which place.
      filter: sheet.persons ? { place: place ?? office.placeCode } : filter,
      ...{ person_id: office.personId, office_id: office.id },
    });
    return { exportId: id, waits: sheet.persons === true };
  });

  const take = query(api.takeExport, async ({ params, reply }, { tx, house, office }) => {
    const asked = must(await findExport(tx, house.county, params.exportId));
    if (asked.office_id !== office.id) throw new NotFoundError();
    const sheet = sheetOf(asked.list, office);
    if (sheet.persons) refuseUnapproved(asked, { by: office, at: house.now() });
    else if (house.now() - asked.at > KEPT) throw new NotFoundError();
    const done = alone(house, office.personId);
    record(tx, house, { act: api.takeExport.name, office });
    const format = asked.format as keyof typeof TYPES;
    const called = asked.words[`list.${asked.list}`] ?? asked.list;
    download(reply, { name: `${called}-${dayOf(house.now())}.${format}`, type: TYPES[format] });
    return written(house, { sheet, office, asked }).once('close', done) as never;
  });

  return [ask, take];
}

/** The conditions as the list's own endpoint reads them. Throws MalformedError when it would refuse them. */
function askedOf(sheet: Sheet, filter: ExportRow['filter']): never {
  const { before: _, ...conditions } = filter;
  const read = sheet.of.query?.safeParse(conditions);
  if (read !== undefined && !read.success) throw new MalformedError('body/filter');
  return (read?.data ?? {}) as never;
}

interface Job {
  readonly sheet: Sheet;
  readonly office: Office;
  readonly asked: ExportRow;
}

/** The file as it comes. When it breaks in the middle the connection does too: half a file never looks whole. */
function written(house: House, { sheet, office, asked }: Job): PassThrough {
  const out = new PassThrough();
  const order = { format: asked.format as 'csv' | 'xlsx', columns: sheet.columns, words: asked.words };
  house.database
    .longReading(sightOf(house, office), (tx) =>
      pipeline(
        sheetBytes(order, unhurried(sheet.rows({ house, tx, office }, askedOf(sheet, asked.filter)))),
        out,
        {
          signal: AbortSignal.timeout(MOST_TIME),
        },
      ),
    )
    .catch((error: Error) => {
      if (!out.destroyed) house.log({ level: 'error', at: 'export', message: error.message });
      out.destroy(error);
    });
  return out;
}
