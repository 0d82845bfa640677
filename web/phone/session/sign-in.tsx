/** 登录: by account or phone number and password; in the demonstration, by one tap. */
import { type FormEvent, useEffect, useState } from 'react';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { listDemoAccounts, type Me, signIn } from '../../../contract/people.ts';
import { call, type Reply } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { CheckField } from '../../kit/choice.tsx';
import { deviceKey } from '../../kit/device-key.ts';
import { TextField } from '../../kit/field.tsx';
import { Go } from '../../kit/link.tsx';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { Notice } from '../../kit/notice.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { LanguageSwitch, SizeSwitch } from '../../kit/switches.tsx';
import { byPost, POST_LABELS } from '../../kit/terms.ts';
import { PhonePage } from '../page.tsx';
import { PIN } from '../pin/words.ts';
import { readAs, usePreferences } from '../reading.ts';
import { SHELL } from '../words.ts';
import { SESSION } from './words.ts';

/** Kept as a sentence, so that switching the language switches it too. */
interface Problem {
  readonly sentence: Sentence;
  readonly n?: number;
}

/** Why nothing of what was on this phone is there any more. */
export type Gone = 'wiped' | 'revoked' | 'cleared';

interface SignInProps {
  readonly onSignedIn: (me: Me) => void;
  /** What was on this phone before is gone, and why. */
  readonly why?: Gone | undefined;
}

export function SignInPage({ onSignedIn, why }: SignInProps) {
  const say = useSay();
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const enter = async (as: { account: string; password: string }) => {
    if (as.account.trim().length < 2 || as.password === '') return setProblem({ sentence: SESSION.missing });
    setBusy(true);
    setProblem(undefined);
    const reply = await call(signIn, { body: { ...as, ...(await deviceKey()) } });
    setBusy(false);
    if (reply.kind === 'answer') onSignedIn(reply.answer);
    else setProblem(problemOf(reply));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void enter({ account, password });
  };
  return (
    <PhonePage title={say(SHELL.app)} bottom={null}>
      <ReadingSwitches />
      {why === undefined ? null : <Notice kind="warn">{say(PIN[why])}</Notice>}
      <p className="soft">{say(SESSION.intro)}</p>
      <form onSubmit={submit} className="form" noValidate>
        <TextField
          label={say(SESSION.account)}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
          value={account}
          onChange={(event) => setAccount(event.target.value)}
        />
        <TextField
          label={say(SESSION.password)}
          type={shown ? 'text' : 'password'}
          autoComplete="current-password"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={200}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <CheckField
          label={say(SESSION.show)}
          checked={shown}
          onChange={(event) => setShown(event.target.checked)}
        />
        {problem === undefined ? null : (
          <Notice kind="error">{say(problem.sentence, { n: problem.n ?? 0 })}</Notice>
        )}
        <Button type="submit" kind="primary" wide busy={busy}>
          {say(busy ? SESSION.signingIn : SESSION.signIn)}
        </Button>
      </form>
      <p className="soft">
        {say(SESSION.resident)}
        <a href="/say">{say(SESSION.say)}</a>
        {' · '}
        <a href="/follow">{say(SESSION.follow)}</a>
      </p>
      <p className="soft">
        <Go href="/invite">{say(SESSION.invited)}</Go>
      </p>
      <DemoAccounts busy={busy} onChosen={(as) => void enter(as)} />
    </PhonePage>
  );
}

function problemOf(reply: Exclude<Reply<Me>, { kind: 'answer' }>): Problem {
  if (reply.kind === 'silence') return { sentence: SESSION.silence };
  if (reply.kind === 'too-often')
    return { sentence: SESSION.wait, n: Math.max(1, Math.ceil(reply.seconds / 60)) };
  return { sentence: SESSION.wrong };
}

function ReadingSwitches() {
  const { lang, size } = usePreferences();
  return (
    <div className="reading">
      <SizeSwitch value={size} onChange={(chosen) => readAs({ size: chosen })} />
      <LanguageSwitch value={lang} onChange={(chosen) => readAs({ lang: chosen })} />
    </div>
  );
}

/** Only where the server offers them. */
function DemoAccounts({
  busy,
  onChosen,
}: {
  busy: boolean;
  onChosen: (as: { account: string; password: string }) => void;
}) {
  const say = useSay();
  const [demo, setDemo] = useState<AnswerOf<typeof listDemoAccounts>>();
  useEffect(() => {
    void call(listDemoAccounts, {}).then((reply) => {
      if (reply.kind === 'answer') setDemo(reply.answer);
    });
  }, []);
  if (demo === undefined) return null;
  return (
    <Card title={say(SESSION.demoTitle)}>
      <p className="soft">{say(SESSION.demoLead, { password: demo.password })}</p>
      <List>
        {byPost(demo.accounts).map(({ account, personName, post, placeName }) => (
          <ListRow
            key={`${account} ${post} ${placeName}`}
            title={say(POST_LABELS[post])}
            under={`${placeName} ${personName}`}
            onClick={() => (busy ? undefined : onChosen({ account, password: demo.password }))}
          />
        ))}
      </List>
    </Card>
  );
}
