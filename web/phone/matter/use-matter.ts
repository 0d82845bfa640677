/** 一件事的来处: from the server, from the own store, or from what was just written here; with what waits done on it. */
import { getMatter, type MatterPage } from '../../../contract/matter.ts';
import { isToSend } from '../../../domain/sync/outcome.ts';
import { call } from '../../kit/api.ts';
import { type Loaded, useLoad } from '../load.ts';
import type { Item } from '../outbox/item.ts';
import { useOwn } from '../own.ts';
import { useSigned } from '../session/me.ts';
import { seenAhead } from './ahead.ts';
import { pageOfReport } from './unsent-report.ts';

export interface SeenMatter extends Loaded<MatterPage> {
  /** What was saved here about it and has not arrived, in its order. */
  readonly waiting: readonly Item[];
}

export function useMatter(matterId: string): SeenMatter {
  const { me } = useSigned();
  const loaded = useLoad(
    `matter ${matterId}`,
    () => call(getMatter, { params: { matterId } }),
    (own) => own.reading.matter(matterId),
  );
  const about = (useOwn()?.queue ?? [])
    .map(({ item }) => item)
    .filter(({ command }) => command.entity === matterId);
  const waiting = about.filter(({ standing }) => isToSend(standing));
  const report = about.find(
    ({ command, standing, bare }) => command.kind === 'matter.report' && standing !== 'refused' && !bare,
  );
  const page = loaded.answer ?? (report && pageOfReport(report, me));
  if (page === undefined) return { ...loaded, waiting };
  const acts = waiting.filter(({ command }) => command.kind !== 'matter.report');
  return {
    ...loaded,
    // The server does not know yet what only this phone knows.
    trouble: loaded.answer === undefined ? undefined : loaded.trouble,
    answer: seenAhead(page, acts, { me, at: page.reportedAt }),
    waiting,
  };
}
