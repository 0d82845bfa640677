/** 账号与会话: the security administrator ends sessions and closes accounts, and grants nothing. */
import { useState } from 'react';
import { closeAccount, endPersonSessions } from '../../../contract/office.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { Card } from '../../kit/list.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { Unsent } from '../trouble.tsx';
import { KnownPerson } from './person-field.tsx';
import { OFFICE_REFUSALS } from './refusals.ts';
import { RELATION_WORDS } from './relation-words.ts';

export function Accounts() {
  const say = useSay();
  const [person, setPerson] = useState({ id: '', name: '' });
  useTitle(say(RELATION_WORDS.accounts));
  return (
    <>
      <PageHead title={say(RELATION_WORDS.accounts)} under={say(RELATION_WORDS.accountsLead)} />
      <div className="office-form">
        <Card>
          <KnownPerson chosen="" error={undefined} onChoose={(id, name) => setPerson({ id, name })} />
          {person.id === '' && <p className="relation-under">{say(RELATION_WORDS.find)}</p>}
        </Card>
        {person.id !== '' && (
          <Card title={person.name}>
            <Closing key={person.id} personId={person.id} />
          </Card>
        )}
      </div>
    </>
  );
}

function Closing({ personId }: { readonly personId: string }) {
  const say = useSay();
  const sessions = useSending(endPersonSessions, ({ ended }) =>
    announce(say(RELATION_WORDS.sessionsEnded, { n: ended })),
  );
  const account = useSending(closeAccount, () => announce(say(RELATION_WORDS.closed)));
  const it = { params: { personId }, body: {} };
  return (
    <>
      <p className="act-lead">{say(RELATION_WORDS.closeLead)}</p>
      <Unsent sending={sessions} />
      <Unsent sending={account} refusals={OFFICE_REFUSALS.invite} />
      <Actions>
        <Button kind="primary" busy={sessions.sending} onClick={() => sessions.send(it)}>
          {say(RELATION_WORDS.endSessions)}
        </Button>
        <Button kind="danger" busy={account.sending} onClick={() => account.send(it)}>
          {say(RELATION_WORDS.close)}
        </Button>
      </Actions>
    </>
  );
}
