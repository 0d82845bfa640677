/** 照条到会: what a slip at the door says; of a house with more than one on the list it is asked who came. */
import { useState } from 'react';
import { Button } from '../button.tsx';
import { Notice } from '../notice.tsx';
import { Scan } from '../scan.tsx';
import { type Sentence, useSay } from '../sentences.ts';
import { useRunning } from './running.ts';
import type { SlipReading } from './slip.ts';
import { ROOM_WORDS } from './words.ts';

export function BySlip({ slip }: { readonly slip: SlipReading }) {
  const say = useSay();
  const { told } = useRunning();
  const [wrong, setWrong] = useState<Sentence>();
  return (
    <div className="meeting-line">
      <Scan label={ROOM_WORDS.scan} onRead={(text) => void slip.read(text).then(setWrong)} />
      <WhoComes slip={slip} />
      {wrong !== undefined && <Notice kind="warn">{say(wrong)}</Notice>}
      {told?.form === 'slip' && told.words}
    </div>
  );
}

function WhoComes({ slip: { coming, arrive } }: { readonly slip: SlipReading }) {
  const say = useSay();
  const { busy } = useRunning();
  const [first] = coming;
  if (first === undefined) return null;
  return (
    <fieldset className="bare meeting-line">
      <legend>
        {say(ROOM_WORDS.whoComes)} <span lang="zh-CN">{first.household}</span>
      </legend>
      <ul className="names">
        {coming.map(({ no, name }) => (
          <li key={no}>
            <Button small busy={busy} onClick={() => void arrive(no)}>
              {`${no} ${name}`}
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
