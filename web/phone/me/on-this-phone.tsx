/** 这部手机上: how much is carried, what waits, how much room is left, and whether the browser promised to keep it. */
import { useEffect, useState } from 'react';
import { daysCarried } from '../../../domain/sync/scope.ts';
import { Card, DescriptionList } from '../../kit/list.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { shortOf } from '../../kit/when.ts';
import type { Room } from '../outbox/ports.ts';
import { readingOf } from '../outbox/reader.ts';
import { ownNow, useOwn } from '../own.ts';
import { unsentTold } from '../pending/counted.ts';
import { useUnfinished } from '../pending/drafts-here.tsx';
import { PENDING, STANDING_LABELS } from '../pending/words.ts';
import { useSigned } from '../session/me.ts';
import { SHELL } from '../words.ts';
import { ME } from './words.ts';

/** MB. */
const LITTLE = 50;

export function OnThisPhone() {
  const say = useSay();
  const lang = useLang();
  const now = useOwn();
  const [{ room, records }, setSeen] = useState<{ room?: Room; records?: number }>({});
  const drafts = useUnfinished().length;
  const { office } = useSigned().me;
  const days = daysCarried(office.post);
  const pins = office.post === 'town_officer';
  const pulledAt = now?.about?.pulledAt;
  useEffect(() => {
    const own = ownNow();
    if (own === undefined || pulledAt === undefined) return;
    void Promise.all([own.opened.ports.room(), readingOf(own.store)]).then(([room, { value }]) =>
      setSeen({ room, records: Object.keys(value.held).length }),
    );
  }, [pulledAt]);
  const own = ownNow();
  if (now === undefined || own === undefined) return null;
  const free = room?.freeMegabytes ?? null;
  return (
    <Card title={say(ME.phone)}>
      {own.opened.durable ? null : <Notice kind="warn">{say(SHELL.notDurable)}</Notice>}
      {free !== null && free < LITTLE ? <Notice kind="warn">{say(ME.little)}</Notice> : null}
      <DescriptionList
        facts={[
          {
            term: say(ME.records),
            value:
              pulledAt === null || pulledAt === undefined || records === undefined
                ? say(ME.noRecords)
                : say(ME.recordsOf, { n: records, at: shortOf(pulledAt, Date.now(), lang) }),
          },
          { term: say(ME.toSend), value: unsentTold(now, lang) || say(PENDING.nothingWaits) },
          { term: say(STANDING_LABELS.draft), value: drafts === 0 ? null : String(drafts) },
          { term: say(ME.room), value: free === null ? null : say(ME.roomOf, { n: free }) },
          {
            term: say(ME.kept),
            value:
              room?.persisted === undefined || room.persisted === null
                ? null
                : say(room.persisted ? ME.persisted : ME.notPersisted),
          },
        ]}
      />
      <p className="soft">
        {days === undefined
          ? null
          : `${say(pins ? ME.scopePinned : ME.scope, { place: office.placeName, n: days })} `}
        {say(ME.sealed)}
      </p>
    </Card>
  );
}
