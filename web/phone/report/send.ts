/** 发出去: the photos, the report, and the settling of it, each with an id that does not change until it is answered. */

import { settleMatter } from '../../../contract/act.ts';
import type { BodyTo } from '../../../contract/endpoint.ts';
import { reportMatter } from '../../../contract/matter.ts';
import { storePhoto } from '../../../contract/picture.ts';
import { aboutRequest } from '../../kit/about-choice.tsx';
import { call } from '../../kit/api.ts';
import { noticed } from '../load.ts';
import type { Unsent } from '../send.tsx';
import type { Arrived, DraftPhoto, Judged, LookedAt, ReportDraft, Sent } from './draft.ts';

/** `stored`: the photos with their names at the server; `lost`: their bytes were only in a page that was reloaded. */
export type Stored =
  | { readonly stored: readonly DraftPhoto[] }
  | { readonly unsent: Unsent }
  | { readonly lost: true };

/** Stores what is not stored yet; one after the other, for weak signals. */
export async function storePhotos(
  photos: readonly DraftPhoto[],
  bytes: ReadonlyMap<string, Blob>,
): Promise<Stored> {
  const stored: DraftPhoto[] = [];
  for (const it of photos) {
    if (it.photo !== null) {
      stored.push(it);
      continue;
    }
    const picture = bytes.get(it.id);
    if (picture === undefined) return { lost: true };
    const reply = noticed(await call(storePhoto, { picture }));
    if (reply.kind !== 'answer') return { unsent: reply };
    stored.push({ ...it, photo: reply.answer.photo });
  }
  return { stored };
}

/** Raises the matter. Answers what came back, or why nothing did. */
export async function sendReport(
  draft: ReportDraft & { readonly sent: Sent },
  { category, emergency, settles }: Judged & { readonly settles: boolean },
): Promise<Arrived | Unsent> {
  const { matterId, commandId } = draft.sent;
  const [name, phone] = draft.forOther ? [draft.name.trim(), draft.phone.trim()] : ['', ''];
  const body: BodyTo<typeof reportMatter> = {
    commandId,
    matterId,
    text: draft.text.trim(),
    category,
    emergency,
    photos: draft.photos.flatMap(({ photo }) => photo ?? []),
    ...(draft.look !== null && { look: markOf(draft.look) }),
    ...(draft.place === null ? {} : { placeCode: draft.place.code }),
    ...(draft.about !== null && aboutRequest(draft.about)),
    // The box says that the person agreed: one tap says both.
    ...(draft.forOther && { consent: 'spoken' as const }),
    ...(name === '' ? {} : { name }),
    ...(phone === '' ? {} : { phone }),
  };
  const reply = noticed(await call(reportMatter, { body }));
  if (reply.kind !== 'answer') return reply;
  const { no, followCode } = reply.answer;
  return { matterId, no, followCode, forOther: draft.forOther, settled: settles ? 'waiting' : 'not-asked' };
}

const markOf = ({ pointId, lookId, day }: LookedAt) => ({ pointId, lookId, day });

/** Settles what has just arrived. */
export async function sendSettling({
  how,
  sent,
}: ReportDraft & { readonly sent: Sent }): Promise<Arrived['settled']> {
  const params = { matterId: sent.matterId };
  const reply = noticed(
    await call(settleMatter, { params, body: { commandId: sent.settleId, answer: how.trim() } }),
  );
  if (reply.kind === 'answer') return 'done';
  return reply.kind === 'refused' ? { refused: reply.reason } : 'waiting';
}
