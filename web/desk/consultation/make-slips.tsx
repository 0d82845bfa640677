/** 出条: how many slips more, for the cards of a topic and for an acceptance. */
import { type ReactNode, useState } from 'react';
import { MOST_BALLOTS } from '../../../domain/kernel/ballot.ts';
import { ActionButton, Actions } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { QrImage } from '../../kit/qr-image.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import type { Sending } from '../ask.ts';
import { qrOf } from '../qr.ts';
import { Unsent } from '../trouble.tsx';
import { BALLOT_WORDS } from './ballot-words.ts';
import './ballots.css';

const AT_FIRST = '50';

interface MakeProps {
  readonly sending: Pick<Sending<never>, 'sending' | 'trouble' | 'again'>;
  readonly refusals: Readonly<Record<string, Sentence>>;
  readonly label: Sentence;
  readonly onMake: (count: number) => void;
}

export function MakeSlips({ sending, refusals, label, onMake }: MakeProps) {
  const say = useSay();
  const [count, setCount] = useState(AT_FIRST);
  const n = Number(count);
  const why = Number.isInteger(n) && n >= 1 && n <= MOST_BALLOTS ? undefined : say(BALLOT_WORDS.howManyWrong);
  return (
    <div className="make-slips">
      <TextField
        label={say(BALLOT_WORDS.howMany)}
        type="number"
        inputMode="numeric"
        value={count}
        onChange={({ target }) => setCount(target.value)}
      />
      <Unsent sending={sending} refusals={refusals} />
      <Actions>
        <ActionButton kind="secondary" busy={sending.sending} reason={why} onClick={() => onMake(n)}>
          {say(label)}
        </ActionButton>
      </Actions>
    </div>
  );
}

interface SlipsProps {
  readonly title: string | undefined;
  readonly slips: readonly { readonly code: string; readonly url: string }[] | undefined;
  /** What stands on each below its code; paper is Chinese. */
  readonly children: ReactNode;
}

/** To be cut apart. */
export const PrintedSlips = ({ title, slips, children }: SlipsProps) => (
  <div className="ballots" lang="zh-CN">
    {slips?.map(({ code, url }) => (
      <section key={code} className="ballot">
        <QrImage svg={qrOf(url)} alt="" />
        <div>
          <h2>{title}</h2>
          <p className="ballot-code">{code}</p>
          {children}
        </div>
      </section>
    ))}
  </div>
);
