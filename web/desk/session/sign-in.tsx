/** 登录: by account or phone number and password; the demonstration offers its accounts beside the form. */
import { type FormEvent, useState } from 'react';
import { listDemoAccounts, signIn } from '../../../contract/people.ts';
import { call } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { deviceKey } from '../../kit/device-key.ts';
import { TextField } from '../../kit/field.tsx';
import { FilingFoot } from '../../kit/filing.tsx';
import { Notice } from '../../kit/notice.tsx';
import { TopBar } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { LanguageSwitch } from '../../kit/switches.tsx';
import { becomes, type Trouble, useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { usePrefer } from '../preferences.tsx';
import { troubleOf } from '../trouble.tsx';
import { WORDS } from '../words.ts';
import { DemoAccounts } from './demo-accounts.tsx';
import { SESSION_WORDS } from './words.ts';

export function SignIn() {
  const say = useSay();
  const lang = useLang();
  const prefer = usePrefer();
  const { enter, busy, trouble } = useSignIn();
  const demo = useAsked(listDemoAccounts, {}).answer;
  useTitle(say(SESSION_WORDS.signIn));

  return (
    <div className="page">
      <TopBar
        title={say(WORDS.name)}
        tools={<LanguageSwitch value={lang} onChange={(to) => prefer({ lang: to })} />}
      />
      <main className={demo ? 'sign-in has-demo' : 'sign-in'} id="main" tabIndex={-1}>
        <section className="sign-in-form">
          <h1>{say(SESSION_WORDS.signIn)}</h1>
          <p className="sign-in-lead">{say(SESSION_WORDS.lead)}</p>
          <SignInForm busy={busy} trouble={trouble} enter={enter} />
          <p className="sign-in-public">
            <a href="/">{say(SESSION_WORDS.publicSite)}</a>
          </p>
          <FilingFoot />
        </section>
        {demo && (
          <DemoAccounts demo={demo} busy={busy} enter={(account) => void enter(account, demo.password)} />
        )}
      </main>
    </div>
  );
}

function SignInForm({ enter, busy, trouble }: ReturnType<typeof useSignIn>) {
  const say = useSay();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void enter(String(form.get('account')), String(form.get('password')));
  };
  return (
    <form onSubmit={submit}>
      <TextField
        label={say(SESSION_WORDS.account)}
        name="account"
        autoComplete="username"
        required
        minLength={2}
      />
      <TextField
        label={say(SESSION_WORDS.password)}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      {trouble && <Wrong trouble={trouble} />}
      <Button kind="primary" type="submit" busy={busy} wide>
        {say(SESSION_WORDS.signIn)}
      </Button>
    </form>
  );
}

function useSignIn() {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const enter = async (account: string, password: string) => {
    setBusy(true);
    const reply = await call(signIn, { body: { account, password, ...(await deviceKey()) } });
    setBusy(false);
    if (reply.kind === 'answer') becomes(reply.answer);
    else setTrouble(reply);
  };
  return { enter, busy, trouble };
}

function Wrong({ trouble }: { readonly trouble: Trouble }) {
  const say = useSay();
  const mismatch = trouble.kind === 'signed-out' || trouble.kind === 'malformed';
  return (
    <Notice kind="error">
      <p>{mismatch ? say(SESSION_WORDS.wrong) : say(...troubleOf(trouble))}</p>
    </Notice>
  );
}
