/** 登录设备: where I am signed in, and ending what is not mine. */

import type { AnswerOf } from '../../../contract/endpoint.ts';
import { endSession, listSessions } from '../../../contract/people.ts';
import { call } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { Tag, Time } from '../../kit/marks.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { type Column, Table } from '../../kit/table.tsx';
import { useAsked } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { troubleOf, Unanswered } from '../trouble.tsx';
import { SESSION_WORDS } from './words.ts';

type Session = AnswerOf<typeof listSessions>['sessions'][number];

export function Sessions() {
  const say = useSay();
  const sessions = useAsked(listSessions, {});
  useTitle(say(SESSION_WORDS.sessions));

  const end = async (sessionId: string) => {
    const reply = await call(endSession, { params: { sessionId }, body: {} });
    announce(reply.kind === 'answer' ? say(SESSION_WORDS.ended) : say(...troubleOf(reply)));
    sessions.again();
  };
  const columns: readonly Column<Session>[] = [
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
  return (
    <>
      <PageHead title={say(SESSION_WORDS.sessions)} under={say(SESSION_WORDS.sessionsLead)} />
      <Unanswered asked={sessions} />
      {sessions.answer && (
        <Table
          caption={say(SESSION_WORDS.sessions)}
          captionUnseen
          columns={columns}
          rows={sessions.answer.sessions}
          keyOf={({ sessionId }) => sessionId}
        />
      )}
    </>
  );
}

/** Browser and system out of a user agent, as people know them: Chrome · Windows. */
export function deviceOf(agent: string): string | undefined {
  const first = (names: readonly (readonly [RegExp, string])[]) =>
    names.find(([sign]) => sign.test(agent))?.[1];
  const known = [first(BROWSERS), first(SYSTEMS)].filter(Boolean);
  return known.length === 0 ? agent || undefined : known.join(' · ');
}

const BROWSERS = [
  [/MicroMessenger/, '微信'],
  [/Edg\//, 'Edge'],
  [/QQBrowser/, 'QQ'],
  [/Firefox/, 'Firefox'],
  [/Chrome/, 'Chrome'],
  [/Safari/, 'Safari'],
] as const;

const SYSTEMS = [
  [/HarmonyOS/, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
] as const;
