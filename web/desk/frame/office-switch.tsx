/** 任职切换: one person may hold several offices and acts under one at a time. Another office sees other matters. */
import { useId } from 'react';
import { useLocation } from 'wouter';
import { takeOffice } from '../../../contract/people.ts';
import { call } from '../../kit/api.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { becomes } from '../ask.ts';
import { officeName, useWho } from '../who.ts';
import { announce } from './announce.tsx';
import { FRAME_WORDS } from './words.ts';

export function OfficeSwitch() {
  const say = useSay();
  const lang = useLang();
  const id = useId();
  const [, go] = useLocation();
  const { office, offices } = useWho();
  if (offices.length < 2) return <span className="bar-office">{officeName(office, lang)}</span>;

  const take = async (officeId: string) => {
    const reply = await call(takeOffice, { body: { officeId } });
    if (reply.kind !== 'answer') return announce(say(FRAME_WORDS.officeNotTaken));
    becomes(reply.answer);
    go('/');
    announce(say(FRAME_WORDS.officeTaken, { office: officeName(reply.answer.office, lang) }));
  };
  return (
    <span className="bar-office select">
      <label className="unseen" htmlFor={id}>
        {say(FRAME_WORDS.office)}
      </label>
      <select
        id={id}
        className="input"
        value={office.officeId}
        onChange={({ target }) => void take(target.value)}
      >
        {offices.map((it) => (
          <option key={it.officeId} value={it.officeId}>
            {officeName(it, lang)}
          </option>
        ))}
      </select>
    </span>
  );
}
