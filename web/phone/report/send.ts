/** 发出去: a report, and the settling of it, as commands that are saved on the phone before anything else happens. */

import { settleMatter } from '../../../contract/act.ts';
import type { BodyTo } from '../../../contract/endpoint.ts';
import { reportMatter } from '../../../contract/matter.ts';
import { type Categories, EMPTY_CATEGORIES } from '../../../domain/matter/categories.ts';
import { isGuarded } from '../../../domain/matter/guarded.ts';
import { aboutRequest } from '../../kit/about-choice.tsx';
import type { ToFollow } from '../outbox/item.ts';
import type { ToSave } from '../outbox/queue.ts';
import { commandFor } from '../saving.ts';
import type { Judged, LookedAt, ReportDraft, Sent } from './draft.ts';

/** Under which office it is raised, and what was judged of it. */
interface Raising extends Judged {
  readonly officeId: string;
  readonly placeName: string;
  readonly settles: boolean;
  readonly categories?: Categories;
}

/** The report, then its settling when it was settled on the spot. */
export function commandsOf(
  draft: ReportDraft & { readonly sent: Sent },
  { officeId, placeName, settles, category, emergency, categories = EMPTY_CATEGORIES }: Raising,
): ToSave[] {
  const { matterId, commandId, settleId } = draft.sent;
  const text = draft.text.trim() || SPOKEN_ONLY;
  const shown = { title: titleOf(text), placeName: draft.place?.name ?? placeName };
  const toCome = draft.photos.flatMap(({ photo, sha256, size }) => (photo === null ? { sha256, size } : []));
  const { clip } = draft;
  const following: ToFollow[] =
    clip === null ? toCome : [...toCome, { clipId: clip.clipId, sha256: clip.sha256, size: clip.size }];
  const [name, phone] = draft.forOther ? [draft.name.trim(), draft.phone.trim()] : ['', ''];
  const body: Omit<BodyTo<typeof reportMatter>, 'commandId'> = {
    matterId,
    text,
    ...(text === SPOKEN_ONLY && { title: SPOKEN_ONLY }),
    category,
    emergency,
    photos: draft.photos.flatMap(({ photo }) => photo ?? []),
    ...(draft.look !== null && { look: markOf(draft.look) }),
    ...(clip !== null && { clip: { clipId: clip.clipId, seconds: clip.seconds } }),
    ...(toCome.length === 0 ? {} : { photosToCome: toCome.map(({ sha256 }) => sha256) }),
    ...(draft.place === null ? {} : { placeCode: draft.place.code }),
    ...(draft.about !== null && aboutRequest(draft.about)),
    // The box says that the person agreed: one tap says both.
    ...(draft.forOther && { consent: 'spoken' as const }),
    ...(name === '' ? {} : { name }),
    ...(phone === '' ? {} : { phone }),
  };
  const about = { officeId, entity: matterId, shown };
  const reporting = commandFor(reportMatter, { ...about, commandId, params: {}, body, photos: following });
  const settling = commandFor(settleMatter, {
    ...about,
    commandId: settleId,
    params: { matterId },
    body: { answer: draft.how.trim() },
  });
  const them = settles ? [reporting, settling] : [reporting];
  return isGuarded({ text, category }, categories) ? them.map((it) => ({ ...it, sensitive: true })) : them;
}

const markOf = ({ pointId, lookId, day }: LookedAt) => ({ pointId, lookId, day });

/** The words of a report that has none: whoever opens it knows that there is something to hear. */
export const SPOKEN_ONLY = '录音，待听';

const TITLE = 30;

/** The first sentence, cut where it is long. */
export function titleOf(text: string): string {
  const [first = ''] = text.trim().split(/[。！？\n]/);
  const letters = [...first];
  return letters.length > TITLE ? `${letters.slice(0, TITLE - 1).join('')}…` : first;
}
