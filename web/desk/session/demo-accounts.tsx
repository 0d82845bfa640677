/** 演示账号: somebody of every post, one click away. Shown only where the server offers them. */
import type { AnswerOf } from '../../../contract/endpoint.ts';
import type { listDemoAccounts } from '../../../contract/people.ts';
import { Button } from '../../kit/button.tsx';
import { COLON, useSay } from '../../kit/sentences.ts';
import { byPost, POST_LABELS } from '../../kit/terms.ts';
import { SESSION_WORDS } from './words.ts';

export interface DemoAccountsProps {
  readonly demo: AnswerOf<typeof listDemoAccounts>;
  readonly busy: boolean;
  readonly enter: (account: string) => void;
}

export function DemoAccounts({ demo: { accounts, password }, busy, enter }: DemoAccountsProps) {
  const say = useSay();
  return (
    <section className="sign-in-demo">
      <h2>{say(SESSION_WORDS.demoTitle)}</h2>
      <p className="sign-in-lead">
        {say(SESSION_WORDS.demoLead)} {say(SESSION_WORDS.password)}
        {say(COLON)}
        <code>{password}</code>
      </p>
      <ul className="demo-accounts">
        {byPost(accounts).map(({ account, personName, post, placeName }) => (
          <li key={`${account} ${post} ${placeName}`}>
            <Button wide disabled={busy} onClick={() => enter(account)}>
              <span className="demo-post">{say(POST_LABELS[post])}</span>
              <span className="demo-name">
                {placeName} · {personName} · {account}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
