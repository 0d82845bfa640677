/** 我: the office I act under, how this phone reads, where I am signed in, and where to complain. */
import { useState } from 'react';
import { Link } from 'wouter';
import { signOut } from '../../../contract/people.ts';
import { call } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { ForwardIcon } from '../../kit/icons.tsx';
import { useSay } from '../../kit/sentences.ts';
import { FILING_NUMBER } from '../filing.ts';
import { Page } from '../parts.tsx';
import { readAs, usePreferences } from '../reading.ts';
import { useSigned } from '../session/me.ts';
import { OfficeName, Offices } from '../session/office.tsx';
import { SHELL } from '../words.ts';
import { ME } from './words.ts';

export function MePage() {
  const say = useSay();
  const { me, become } = useSigned();
  return (
    <Page title={me.personName} aside={<span className="aside soft">{me.countyName}</span>}>
      <section aria-labelledby="offices">
        <h2 id="offices">{say(ME.offices)}</h2>
        {me.offices.length > 1 ? (
          <Offices me={me} onChosen={become} />
        ) : (
          <p className="card">
            <OfficeName office={me.office} />
          </p>
        )}
      </section>
      <Reading />
      <section aria-labelledby="account">
        <h2 id="account">{say(ME.account)}</h2>
        <ul className="ways">
          <li>
            <Link href="/me/sessions">
              {say(ME.sessions)}
              <ForwardIcon />
            </Link>
          </li>
        </ul>
        <SignOut />
      </section>
      <About demo={me.demo} />
    </Page>
  );
}

function Reading() {
  const say = useSay();
  const { lang, size } = usePreferences();
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{say(ME.reading)}</h2>
      <ChoiceGroup
        row
        name="size"
        label={say(ME.size)}
        choices={[
          { value: 'normal', label: say(ME.normal) },
          { value: 'large', label: say(ME.large) },
        ]}
        chosen={size}
        onChoose={(chosen) => readAs({ size: chosen })}
      />
      <ChoiceGroup
        row
        name="lang"
        label={say(ME.language)}
        choices={[
          { value: 'zh', label: '中文' },
          { value: 'en', label: 'English' },
        ]}
        chosen={lang}
        onChoose={(chosen) => readAs({ lang: chosen })}
      />
      <p className="soft">{say(ME.onThisPhone)}</p>
    </section>
  );
}

function SignOut() {
  const say = useSay();
  const { leave } = useSigned();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);

  const end = async () => {
    setBusy(true);
    const reply = await call(signOut, { body: {} });
    setBusy(false);
    if (reply.kind === 'answer' || reply.kind === 'signed-out') leave();
    else setFailed(true);
  };
  return (
    <>
      <div role="alert">{failed ? <p className="note warn">{say(ME.signOutFailed)}</p> : null}</div>
      <Button wide busy={busy} onClick={() => void end()}>
        {say(ME.signOut)}
      </Button>
    </>
  );
}

function About({ demo }: { readonly demo: boolean }) {
  const say = useSay();
  return (
    <section aria-labelledby="about">
      <h2 id="about">{say(ME.about)}</h2>
      <ul className="ways">
        <li>
          <a href="/say">
            <span>
              {say(ME.complain)}
              <small>{say(ME.complainMore)}</small>
            </span>
            <ForwardIcon />
          </a>
        </li>
      </ul>
      <p className="soft">{say(ME.rules)}</p>
      <p className="soft">
        {say(ME.filing)} {say(FILING_NUMBER)}
        {demo ? (
          <>
            <br />
            {say(SHELL.demo)}
          </>
        ) : null}
      </p>
    </section>
  );
}
