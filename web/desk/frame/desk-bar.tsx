/** 顶栏: whose house this is, the search, the office acted under, the language, and the way out. */
import type { RefObject } from 'react';
import { listMatters } from '../../../contract/matter.ts';
import { signOut } from '../../../contract/people.ts';
import { call } from '../../kit/api.ts';
import { Button, LinkButton } from '../../kit/button.tsx';
import { Tag } from '../../kit/marks.tsx';
import { TopBar } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { LanguageSwitch } from '../../kit/switches.tsx';
import { leave } from '../ask.ts';
import { usePrefer } from '../preferences.tsx';
import { mayUse, useWho } from '../who.ts';
import { WORDS } from '../words.ts';
import { announce } from './announce.tsx';
import { Finder } from './finder.tsx';
import { OfficeSwitch } from './office-switch.tsx';
import { FRAME_WORDS } from './words.ts';

export interface DeskBarProps {
  readonly search: RefObject<HTMLDivElement | null>;
  readonly onKeys: () => void;
}

export function DeskBar({ search, onKeys }: DeskBarProps) {
  const say = useSay();
  const lang = useLang();
  const prefer = usePrefer();
  const { countyName, office, personName, demo } = useWho();
  const out = async () => {
    const { kind } = await call(signOut, { body: {} });
    if (kind === 'silence') announce(say(WORDS.silence));
    else leave();
  };
  return (
    <TopBar
      title={
        <>
          <span className="bar-county">{countyName}</span> {say(WORDS.name)}{' '}
          {demo && <Tag>{say(FRAME_WORDS.demo)}</Tag>}
        </>
      }
      tools={
        <>
          <div ref={search} className="bar-search">
            {mayUse(office.post, listMatters) && <Finder />}
          </div>
          <OfficeSwitch />
          <span className="bar-person">{personName}</span>
          <LinkButton kind="quiet" small href="/sessions">
            {say(FRAME_WORDS.sessions)}
          </LinkButton>
          <Button kind="quiet" small className="bar-keys" onClick={onKeys}>
            {say(FRAME_WORDS.keys)}
          </Button>
          <LanguageSwitch value={lang} onChange={(next) => prefer({ lang: next })} />
          <Button kind="quiet" small onClick={() => void out()}>
            {say(FRAME_WORDS.signOut)}
          </Button>
        </>
      }
    />
  );
}
