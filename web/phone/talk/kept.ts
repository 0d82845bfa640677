/** 随身的议题: what the phone carries of topics, as the server's page and list would show it. */
import type { ConsultationPage, ConsultationRow } from '../../../contract/consultation.ts';
import type { Own } from '../keeping/own.ts';
import type { Kept } from '../load.ts';
import { recordOf, recordsOf } from '../outbox/reader.ts';

export async function talkKept(
  own: Own,
  consultationId: string,
): Promise<Kept<ConsultationPage> | undefined> {
  const answer = await recordOf<ConsultationPage>(own.store, 'consultation', consultationId);
  const at = (await own.outbox.about()).pulledAt;
  return answer === undefined || at === null ? undefined : { at, answer };
}

type Rows = { readonly consultations: ConsultationRow[]; readonly next: null };

/** Undefined as long as nothing was ever read. */
export async function talksKept(own: Own, ended: boolean): Promise<Kept<Rows> | undefined> {
  const at = (await own.outbox.about()).pulledAt;
  if (at === null) return undefined;
  const pages = await recordsOf<ConsultationPage>(own.store, 'consultation');
  const consultations = pages
    .filter(({ waits }) => (waits === 'nothing') === ended)
    .sort((a, b) => (a.proposedOn < b.proposedOn ? 1 : -1));
  return { at, answer: { consultations, next: null } };
}
