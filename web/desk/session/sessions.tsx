/** 登录设备: where I am signed in, and ending what is not mine. */

import { useState } from 'react';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { endOtherSessions, endSession, listSessions } from '../../../contract/people.ts';
import { call } from '../../kit/api.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { Tag, Time } from '../../kit/marks.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { type Column, Table } from '../../kit/table.tsx';
import { noticed, useAsked } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { troubleOf, Unanswered } from '../trouble.tsx';
import { deviceOf } from './device.ts';
import { SESSION_WORDS } from './words.ts';

type Session = AnswerOf<typeof listSessions>['sessions'][number];

export function Sessions() {
  const say = useSay();
  const sessions = useAsked(listSessions, {});
  useTitle(say(SESSION_WORDS.sessions));

  const columns = useColumns(sessions.again);
  return (
    <>
      <PageHead
        title={say(SESSION_WORDS.sessions)}
        under={say(SESSION_WORDS.sessionsLead)}
        actions={
          sessions.answer && sessions.answer.sessions.length > 1 ? (
            <Others again={sessions.again} />
          ) : undefined
        }
      />
      <Unanswered asked={sessions} />
      {sessions.answer && (
        <Table
          caption={say(SESSION_WORDS.sessions)}
          captionUnseen
          stacks
          columns={columns}
          rows={sessions.answer.sessions}
          keyOf={({ sessionId }) => sessionId}
        />
      )}
    </>
  );
}

function Others({ again }: { readonly again: () => void }) {
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const end = async () => {
    setBusy(true);
    const reply = noticed(await call(endOtherSessions, { body: {} }));
    setBusy(false);
    announce(
      reply.kind === 'answer'
        ? say(SESSION_WORDS.othersEnded, { n: reply.answer.ended })
        : say(...troubleOf(reply)),
    );
    again();
  };
  return (
    <Actions>
      <Button busy={busy} onClick={() => void end()}>
        {say(SESSION_WORDS.endOthers)}
      </Button>
    </Actions>
  );
}

function useColumns(again: () => void): readonly Column<Session>[] {
  const say = useSay();
  const end = async (sessionId: string) => {
    const reply = await call(endSession, { params: { sessionId }, body: {} });
    announce(reply.kind === 'answer' ? say(SESSION_WORDS.ended) : say(...troubleOf(reply)));
    again();
  };
  return [
    {
      key: 'client',
      head: say(SESSION_WORDS.client),
      names: true,
      cell: ({ client }) => deviceOf(client) ?? say(SESSION_WORDS.unknownClient),
    },
    { key: 'since', head: say(SESSION_WORDS.since), spare: true, cell: ({ since }) => <Time at={since} /> },
    { key: 'lastUsed', head: say(SESSION_WORDS.lastUsed), cell: ({ lastUsed }) => <Time at={lastUsed} /> },
    {
      key: 'end',
      head: say(SESSION_WORDS.end),
      cell: ({ sessionId, current }) =>
        current ? (
          <Tag>{say(SESSION_WORDS.current)}</Tag>
        ) : (
          <Button small onClick={() => void end(sessionId)}>
            {say(SESSION_WORDS.end)}
          </Button>
        ),
    },
  ];
}
