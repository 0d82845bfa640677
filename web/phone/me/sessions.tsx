/** 登录过的设备: my own sessions; any but this one can be ended here. */
import { useState } from 'react';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { endOtherSessions, endSession, listSessions } from '../../../contract/people.ts';
import { call, type Reply } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { List, ListRow } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { shortOf } from '../../kit/when.ts';
import { noticed, type Trouble, useLoad } from '../load.ts';
import { PhonePage, TroubleNote } from '../page.tsx';
import { tell } from '../told.ts';
import { deviceOf } from './device.ts';
import { ME } from './words.ts';

export function SessionsPage() {
  const say = useSay();
  const { answer, trouble, again } = useLoad('sessions', () => call(listSessions, {}));
  return (
    <PhonePage title={say(ME.sessions)} back="/me">
      <p className="soft">{say(ME.sessionsLead)}</p>
      {trouble === undefined ? null : <TroubleNote kind={trouble} again={again} />}
      {answer === undefined && trouble === undefined ? <Skeleton /> : null}
      {answer === undefined ? null : <Sessions sessions={answer.sessions} again={again} />}
    </PhonePage>
  );
}

type SessionRow = AnswerOf<typeof listSessions>['sessions'][number];

function Sessions({
  sessions,
  again,
}: {
  readonly sessions: readonly SessionRow[];
  readonly again: () => void;
}) {
  const say = useSay();
  const lang = useLang();
  const [ending, setEnding] = useState<string>();
  const [trouble, setTrouble] = useState<Trouble>();

  const end = async (what: string, asked: Promise<Reply<unknown>>) => {
    setEnding(what);
    const reply = noticed(await asked);
    setEnding(undefined);
    setTrouble(reply.kind === 'answer' ? undefined : reply.kind);
    if (reply.kind === 'answer') tell(ME.ended);
    again();
  };
  const now = Date.now();
  return (
    <>
      {trouble === undefined ? null : <TroubleNote kind={trouble} again={again} />}
      <List label={say(ME.sessions)}>
        {sessions.map(({ sessionId, client, since, lastUsed, current }) => (
          <ListRow
            key={sessionId}
            title={deviceOf(client) ?? say(ME.unknownDevice)}
            over={say(ME.lastUsed, { at: shortOf(lastUsed, now, lang) })}
            under={say(ME.since, { at: shortOf(since, now, lang) })}
            aside={
              current ? (
                <Tag>{say(ME.current)}</Tag>
              ) : (
                <Button
                  small
                  busy={ending === sessionId}
                  onClick={() => void end(sessionId, call(endSession, { params: { sessionId }, body: {} }))}
                >
                  {say(ME.end)}
                </Button>
              )
            }
          />
        ))}
      </List>
      {sessions.length > 1 ? (
        <Button
          wide
          busy={ending === OTHERS}
          onClick={() => void end(OTHERS, call(endOtherSessions, { body: {} }))}
        >
          {say(ME.endOthers)}
        </Button>
      ) : null}
    </>
  );
}

const OTHERS = 'others';
