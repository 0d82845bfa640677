/** 登录: by account or phone number and password; in the demonstration, by one tap. */
import { type FormEvent, useEffect, useState } from 'react';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { listDemoAccounts, type Me, signIn } from '../../../contract/people.ts';
import { call, type Reply } from '../../kit/api.ts';
import { Page } from '../parts.tsx';
import { useSay } from '../../kit/sentences.ts';
import { POST_LABELS } from '../../kit/terms.ts';
import { readAs, usePreferences, useWords } from '../reading.ts';
import { SESSION } from './words.ts';

type SessionWords = typeof SESSION.zh;

export function SignInPage({ onSignedIn }: { readonly onSignedIn: (me: Me) => void }) {
  const w = useWords(SESSION);
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const enter = async (as: { account: string; password: string }) => {
    if (as.account.trim().length < 2 || as.password === '') return setProblem(w.missing);
    setBusy(true);
    setProblem(undefined);
    const reply = await call(signIn, { body: as });
    setBusy(false);
    if (reply.kind === 'answer') onSignedIn(reply.answer);
    else setProblem(problemOf(reply, w));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void enter({ account, password });
  };
  return (
    <Page title={w.title} aside={<ReadingSwitch />}>
      <p className="soft">{w.intro}</p>
      <form onSubmit={submit} className="form" noValidate>
        <label className="field">
          {w.account}
          <input
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={40}
            value={account}
            onChange={(event) => setAccount(event.target.value)}
          />
        </label>
        <label className="field">
          {w.password}
          <input
            type={shown ? 'text' : 'password'}
            autoComplete="current-password"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={200}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </label>
        <label className="check">
          <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
          {w.show}
        </label>
        <div role="alert">{problem === undefined ? null : <p className="note bad">{problem}</p>}</div>
        <button type="submit" className="button main" disabled={busy}>
          {busy ? w.signingIn : w.signIn}
        </button>
      </form>
      <p className="soft">
        {w.resident}
        <a href="/say">{w.say}</a>
        {' · '}
        <a href="/follow">{w.follow}</a>
      </p>
      <DemoAccounts busy={busy} onChosen={(as) => void enter(as)} />
    </Page>
  );
}

function problemOf(reply: Exclude<Reply<Me>, { kind: 'answer' }>, w: SessionWords): string {
  if (reply.kind === 'silence') return w.silence;
  if (reply.kind === 'too-often') return w.wait(Math.max(1, Math.ceil(reply.seconds / 60)));
  return w.wrong;
}

function ReadingSwitch() {
  const w = useWords(SESSION);
  const { lang, size } = usePreferences();
  return (
    <span className="aside">
      <button type="button" className="plain" onClick={() => readAs({ size: size === 'large' ? 'normal' : 'large' })}>
        {size === 'large' ? w.usual : w.larger}
      </button>
      <button
        type="button"
        className="plain"
        lang={lang === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => readAs({ lang: lang === 'zh' ? 'en' : 'zh' })}
      >
        {w.language}
      </button>
    </span>
  );
}

/** Only where the server offers them. */
function DemoAccounts({ busy, onChosen }: { busy: boolean; onChosen: (as: { account: string; password: string }) => void }) {
  const w = useWords(SESSION);
  const say = useSay();
  const [demo, setDemo] = useState<AnswerOf<typeof listDemoAccounts>>();
  useEffect(() => {
    void call(listDemoAccounts, {}).then((reply) => {
      if (reply.kind === 'answer') setDemo(reply.answer);
    });
  }, []);
  if (demo === undefined) return null;
  return (
    <section>
      <h2>{w.demoTitle}</h2>
      <p className="soft">{w.demoLead(demo.password)}</p>
      <ul className="choices">
        {demo.accounts.map(({ account, personName, post, placeName }) => (
          <li key={`${account} ${post} ${placeName}`}>
            <button type="button" disabled={busy} onClick={() => onChosen({ account, password: demo.password })}>
              <span>
                <b>{say(POST_LABELS[post])}</b>
                <small>
                  {placeName} {personName}
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
