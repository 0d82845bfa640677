/** 看过的命令: a look, or taking it back, as it is saved on the phone; about one point, in order. */
import { lookAtPoint, type PointRow, takeBackLook } from '../../../contract/watch.ts';
import type { ToSave } from '../outbox/queue.ts';
import { ownNow } from '../own.ts';
import { commandFor } from '../saving.ts';
import type { SpokenClip } from '../voice/use-voice.ts';

interface Made {
  readonly commandId: string;
  readonly officeId: string;
  readonly lookId: string;
}

export type Looked = Pick<PointRow, 'pointId' | 'title' | 'placeName'>;

/** What every command about a point says of it. */
export const aboutPoint = ({ pointId, title, placeName }: Looked) => ({
  ...{ entity: pointId, params: { pointId } },
  shown: { title, placeName },
});

export const lookCommand = (
  point: Looked,
  { commandId, officeId, lookId }: Made,
  { day, words, clip }: { day: string; words?: string | undefined; clip?: SpokenClip | null },
): ToSave => {
  const said = clip && { clip: { clipId: clip.clipId, seconds: clip.seconds } };
  const body = { lookId, day, ...(words !== undefined && { words }), ...said };
  const following = clip ? [{ clipId: clip.clipId, sha256: clip.sha256, size: clip.size }] : [];
  return commandFor(lookAtPoint, { ...aboutPoint(point), commandId, officeId, body, photos: following });
};

export const takeBackCommand = (point: Looked, { commandId, officeId, lookId }: Made): ToSave =>
  commandFor(takeBackLook, { ...aboutPoint(point), commandId, officeId, body: { lookId } });

/** A look at this point that waits on the phone, or went today: a list that was read before it does not know of it yet. */
export const lookSince = (pointId: string, today: string): string | undefined => {
  const looks = (ownNow()?.now.queue ?? []).flatMap(({ item: { command, standing } }) =>
    command.params.pointId === pointId &&
    (command.kind === lookAtPoint.name || command.kind === takeBackLook.name) &&
    standing !== 'refused' &&
    (standing !== 'taken' || command.kind === takeBackLook.name || command.body.day === today)
      ? [{ kind: command.kind, lookId: String(command.body.lookId) }]
      : [],
  );
  const back = new Set(looks.filter(({ kind }) => kind === takeBackLook.name).map(({ lookId }) => lookId));
  return looks.find(({ kind, lookId }) => kind === lookAtPoint.name && !back.has(lookId))?.lookId;
};
