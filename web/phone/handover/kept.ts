/**
 * 随身的交接清单: how many and which are kept on the phone; what they are called is read of the records it carries, so that
 * what leaves the phone leaves this list too.
 */
import { useEffect } from 'react';
import { getHandover, type Handover, type HandoverRow } from '../../../contract/handover.ts';
import type { HandoverPart } from '../../../domain/handover/list.ts';
import { call } from '../../kit/api.ts';
import type { Own } from '../keeping/own.ts';
import { type Kept, type Loaded, useLoad } from '../load.ts';
import { recordOf } from '../outbox/reader.ts';
import { ownNow } from '../own.ts';

/** What each part is filed under on a phone; the others are named with a signal only. */
const CARRIED: Readonly<Partial<Record<HandoverPart, string>>> = {
  matter: 'matter',
  meeting: 'meeting',
  topic: 'consultation',
  campaign: 'campaign',
  point: 'point',
};

export function useHandover(officeId: string): Loaded<Handover> {
  const name = `handover ${officeId}`;
  const loaded = useLoad<Handover>(
    name,
    () => call(getHandover, { params: { officeId } }),
    (own) => handoverKept(own, name),
  );
  const { answer, keptAt } = loaded;
  useEffect(() => {
    if (answer !== undefined && keptAt === undefined)
      void ownNow()?.reading.keepAnswer(name, withoutTitles(answer));
  }, [name, answer, keptAt]);
  return loaded;
}

const withoutTitles = (list: Handover): Handover => ({
  ...list,
  parts: list.parts.map((one) => ({
    ...one,
    rows: one.rows.map((row) => ({ ...row, no: null, title: '' })),
  })),
});

async function handoverKept(own: Own, name: string): Promise<Kept<Handover> | undefined> {
  const kept = await own.reading.answered<Handover>(name);
  if (kept === undefined) return undefined;
  const parts = await Promise.all(
    kept.answer.parts.map(async (one) => ({ ...one, rows: await named(own, one.part, one.rows) })),
  );
  return { at: kept.at, answer: { ...kept.answer, parts } };
}

async function named(own: Own, part: HandoverPart, rows: readonly HandoverRow[]): Promise<HandoverRow[]> {
  const kind = CARRIED[part];
  if (kind === undefined) return [];
  const found = await Promise.all(
    rows.map(async (row) => {
      const record = await recordOf<{ title: string; no?: string }>(own.store, kind, row.id);
      return record === undefined ? [] : [{ ...row, no: record.no ?? null, title: record.title }];
    }),
  );
  return found.flat();
}
