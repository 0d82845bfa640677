/** 一项设置: its form, which begins anew with every version, and beside it all of them. */
import { Fragment, type ReactNode } from 'react';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { getSetting, type SettingWord } from '../../../contract/setting.ts';
import { useAsked } from '../ask.ts';
import { Unanswered } from '../trouble.tsx';
import { Versions } from './versions.tsx';

interface SettingSheetProps {
  readonly word: SettingWord;
  readonly children: (setting: AnswerOf<typeof getSetting>) => ReactNode;
}

export function SettingSheet({ word, children }: SettingSheetProps) {
  const asked = useAsked(getSetting, { params: { word } });
  const { answer } = asked;
  return (
    <>
      <Unanswered asked={asked} />
      {answer && (
        <div className="sheet-body">
          <Fragment key={answer.versions.length}>{children(answer)}</Fragment>
          <div>
            <Versions word={word} versions={answer.versions} />
          </div>
        </div>
      )}
    </>
  );
}
