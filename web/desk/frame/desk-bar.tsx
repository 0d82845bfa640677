/** 顶栏: whose house this is, the search, the office acted under, the language, and what is mine. */
import type { RefObject } from 'react';
import { listMatters } from '../../../contract/matter.ts';
import { Tag } from '../../kit/marks.tsx';
import { TopBar } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { LanguageSwitch } from '../../kit/switches.tsx';
import { usePrefer } from '../preferences.tsx';
import { mayUse, useWho } from '../who.ts';
import { WORDS } from '../words.ts';
import { Finder } from './finder.tsx';
import { OfficeSwitch } from './office-switch.tsx';
import { PersonMenu } from './person-menu.tsx';
import { FRAME_WORDS } from './words.ts';

export interface DeskBarProps {
  readonly search: RefObject<HTMLDivElement | null>;
  readonly onKeys: () => void;
}

export function DeskBar({ search, onKeys }: DeskBarProps) {
  const say = useSay();
  const lang = useLang();
  const prefer = usePrefer();
  const { countyName, office, demo } = useWho();
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
          <PersonMenu onKeys={onKeys} />
          <LanguageSwitch value={lang} onChange={(next) => prefer({ lang: next })} />
        </>
      }
    />
  );
}
