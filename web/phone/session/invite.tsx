/** 开通账号: whoever was invited shows the code, sees whose account it is, and sets a password. Needs no sign-in. */
import { type FormEvent, useCallback, useEffect, useState } from 'react';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { openInvitation, takeInvitation } from '../../../contract/invitation.ts';
import { passwordRefusal } from '../../../domain/people/password.ts';
import { isAdministrator } from '../../../domain/people/post.ts';
import { call, type Reply } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { CheckField } from '../../kit/choice.tsx';
import { deviceKey } from '../../kit/device-key.ts';
import { TextField } from '../../kit/field.tsx';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { Notice } from '../../kit/notice.tsx';
import { refusalOf } from '../../kit/refusals.ts';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { POST_LABELS } from '../../kit/terms.ts';
import { keep } from '../keep.ts';
import { PhonePage } from '../page.tsx';
import { INVITE, PASSWORD_REFUSALS } from './invite-words.ts';
import { SESSION } from './words.ts';

type Invited = AnswerOf<typeof openInvitation>;

interface Problem {
  readonly sentence: Sentence;
  readonly n?: number;
}

/** The code behind # is read and taken out of the address, so that it stays on no screen and in no history. */
function codeInAddress(): string {
  const code = decodeURIComponent(location.hash.slice(1));
  if (code !== '') history.replaceState(history.state, '', location.pathname);
  return code;
}

export function InvitePage() {
  const say = useSay();
  const [code, setCode] = useState(codeInAddress);
  const [invited, setInvited] = useState<Invited>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const open = useCallback(async (shown: string) => {
    setBusy(true);
    setProblem(undefined);
    const reply = await call(openInvitation, { body: { code: shown } });
    setBusy(false);
    if (reply.kind === 'answer') setInvited(reply.answer);
    else setProblem(problemOf(reply));
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the code that came with the address opens by itself
  useEffect(() => {
    if (code !== '') void open(code);
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void open(code);
  };
  return (
    <PhonePage title={say(INVITE.title)} bottom={null}>
      {invited === undefined ? (
        <>
          <p className="soft">{say(INVITE.lead)}</p>
          <form onSubmit={submit} className="form" noValidate>
            <TextField
              label={say(INVITE.code)}
              hint={say(INVITE.codeHint)}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={40}
              value={code}
              onChange={({ target }) => setCode(target.value)}
            />
            <ProblemNote problem={problem} />
            <Button type="submit" kind="primary" wide busy={busy}>
              {say(INVITE.next)}
            </Button>
          </form>
          <p className="soft">
            <a href="/phone/">{say(INVITE.toSignIn)}</a>
          </p>
        </>
      ) : (
        <SetPassword code={code} invited={invited} />
      )}
    </PhonePage>
  );
}

function SetPassword({ code, invited }: { readonly code: string; readonly invited: Invited }) {
  const say = useSay();
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(true);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const { personName, account, offices } = invited;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const refusal = passwordRefusal(password, [account, personName]);
    if (refusal !== undefined) return setProblem({ sentence: PASSWORD_REFUSALS[refusal] });
    setBusy(true);
    setProblem(undefined);
    const reply = await call(takeInvitation, { body: { code, password, ...(await deviceKey()) } });
    if (reply.kind === 'answer') {
      keep('store', undefined);
      // Administrators have nothing to do on a phone.
      location.replace(isAdministrator(reply.answer.office.post) ? '/desk/' : '/phone/');
    } else {
      setBusy(false);
      setProblem(problemOf(reply));
    }
  };
  return (
    <>
      <p className="hello">{say(INVITE.hello, { name: personName })}</p>
      <Card title={say(INVITE.offices)}>
        {offices.length === 0 && <p>{say(INVITE.notYet)}</p>}
        <List>
          {offices.map(({ officeId, post, placeName, unitName }) => (
            <ListRow key={officeId} title={say(POST_LABELS[post])} under={unitName ?? placeName} />
          ))}
        </List>
      </Card>
      <form onSubmit={submit} className="form" noValidate>
        <input
          type="text"
          className="unseen"
          autoComplete="username"
          value={account}
          readOnly
          tabIndex={-1}
          aria-hidden="true"
        />
        <TextField
          label={say(INVITE.password)}
          hint={say(INVITE.passwordHint)}
          type={shown ? 'text' : 'password'}
          autoComplete="new-password"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={128}
          value={password}
          onChange={({ target }) => setPassword(target.value)}
        />
        <CheckField
          label={say(SESSION.show)}
          checked={shown}
          onChange={({ target }) => setShown(target.checked)}
        />
        <p className="soft">{say(INVITE.account, { account })}</p>
        <ProblemNote problem={problem} />
        <Button type="submit" kind="primary" wide busy={busy}>
          {say(busy ? INVITE.setting : INVITE.set)}
        </Button>
      </form>
    </>
  );
}

function ProblemNote({ problem }: { readonly problem: Problem | undefined }) {
  const say = useSay();
  return problem === undefined ? null : (
    <Notice kind="error">{say(problem.sentence, { n: problem.n ?? 0 })}</Notice>
  );
}

function problemOf(reply: Exclude<Reply<never>, { kind: 'answer' }>): Problem {
  if (reply.kind === 'silence') return { sentence: INVITE.silence };
  if (reply.kind === 'refused') return { sentence: refusalOf(PASSWORD_REFUSALS, reply.reason) };
  if (reply.kind === 'too-often')
    return { sentence: INVITE.wait, n: Math.max(1, Math.ceil(reply.seconds / 60)) };
  return { sentence: INVITE.unknown };
}
