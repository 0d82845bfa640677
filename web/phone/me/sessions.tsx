/** 登录过的设备: my own sessions; any but this one can be ended here. */
import { useState } from 'react';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { endSession, listSessions } from '../../../contract/people.ts';
import { call } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { shortOf } from '../../kit/when.ts';
import { noticed, type Trouble, useLoad } from '../load.ts';
import { Page, Skeleton, TroubleNote } from '../parts.tsx';
import { deviceOf } from './device.ts';
import { ME } from './words.ts';

export function SessionsPage() {
  const say = useSay();
  const { answer, trouble, again } = useLoad('sessions', () => call(listSessions, {}));
  return (
    <Page title={say(ME.sessions)} back>
      <p className="soft">{say(ME.sessionsLead)}</p>
      {trouble === undefined ? null : <TroubleNote kind={trouble} again={again} />}
      {answer === undefined && trouble === undefined ? <Skeleton /> : null}
      {answer === undefined ? null : <Sessions sessions={answer.sessions} again={again} />}
    </Page>
  );
}

type SessionRow = AnswerOf<typeof listSessions>['sessions'][number];

function Sessions({ sessions, again }: { readonly sessions: readonly SessionRow[]; readonly again: () => void }) {
  const say = useSay();
  const lang = useLang();
  const [ending, setEnding] = useState<string>();
  const [outcome, setOutcome] = useState<'ended' | Trouble>();

  const end = async (sessionId: string) => {
    setEnding(sessionId);
    setOutcome(undefined);
    const reply = noticed(await call(endSession, { params: { sessionId }, body: {} }));
    setEnding(undefined);
    setOutcome(reply.kind === 'answer' ? 'ended' : reply.kind);
    again();
  };
  const now = Date.now();
  return (
    <>
      <div role="status">
        {outcome === 'ended' ? <p className="note good">{say(ME.ended)}</p> : null}
        {outcome === undefined || outcome === 'ended' ? null : <TroubleNote kind={outcome} again={again} />}
      </div>
      <ul className="cards">
        {sessions.map(({ sessionId, client, since, lastUsed, current }) => (
          <li key={sessionId} className="card">
            <b>
              {deviceOf(client) ?? say(ME.unknownDevice)}
              {current ? <span className="status accepted">{say(ME.current)}</span> : null}
            </b>
            <span className="soft">{say(ME.lastUsed, { at: shortOf(lastUsed, now, lang) })}</span>
            <span className="soft">{say(ME.since, { at: shortOf(since, now, lang) })}</span>
            {current ? null : (
              <Button small busy={ending === sessionId} onClick={() => void end(sessionId)}>
                {say(ME.end)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
