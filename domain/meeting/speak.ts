/** 发言: in turn; whoever has not spoken about an item comes before those who have. What is noted is what was said, by side. */
import { z } from 'zod';
import { prose } from '../kernel/text.ts';
import { notAt, plainAct } from './act.ts';
import { itemOf, type Meeting } from './meeting.ts';
import { inRoom } from './presence.ts';

const Turn = z.strictObject({ itemId: z.uuid(), no: z.int().min(1) });

export const askToSpeak = plainAct(
  Turn,
  (meeting, { itemId, no }) => {
    const stage = notAt(meeting, 'opened');
    if (stage !== undefined) return stage;
    const item = itemOf(meeting, itemId);
    if (item === undefined) return 'no-such-item';
    if (item.conclusion !== null) return 'item-concluded';
    if (!inRoom(meeting).some((it) => it.no === no)) return 'not-in-the-room';
    return meeting.queue.some((it) => it.itemId === itemId && it.no === no) ? 'in-the-queue' : undefined;
  },
  (meeting, turn) => {
    const spoke = timesSpoken(meeting, turn);
    const behind = meeting.queue.findIndex(
      (it) => it.itemId === turn.itemId && timesSpoken(meeting, it) > spoke,
    );
    const at = behind < 0 ? meeting.queue.length : behind;
    return { ...meeting, queue: [...meeting.queue.slice(0, at), turn, ...meeting.queue.slice(at)] };
  },
);

const timesSpoken = ({ speeches }: Meeting, { itemId, no }: z.infer<typeof Turn>): number =>
  speeches.filter((it) => it.itemId === itemId && it.no === no).length;

/** The first in the queue has spoken; the note is optional. */
export const heard = plainAct(
  Turn.extend({ words: prose({ min: 2, max: 1000 }).nullable() }),
  (meeting, { itemId, no }) => {
    const stage = notAt(meeting, 'opened');
    if (stage !== undefined) return stage;
    return meeting.queue.find((it) => it.itemId === itemId)?.no === no ? undefined : 'not-the-turn';
  },
  (meeting, { itemId, no, words }) => ({
    ...meeting,
    queue: meeting.queue.filter((it) => it.itemId !== itemId || it.no !== no),
    speeches: [...meeting.speeches, { itemId, no, words }],
  }),
);
