/** 历次修改: every version of a setting, newest first, each with the way back to it. */
import { type ReactNode, useState } from 'react';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { type getSetting, type SettingWord, takeBackSetting } from '../../../contract/setting.ts';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/list.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { POST_LABELS } from '../../kit/terms.ts';
import { dateTimeOf } from '../../kit/when.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { ReasonForm } from '../reason-form.tsx';
import { mayUse, useWho } from '../who.ts';
import { CATEGORIES_REFUSALS } from './category-words.ts';
import { SETTING_WORDS, TAKE_BACK_REFUSALS } from './words.ts';

type Version = AnswerOf<typeof getSetting>['versions'][number];

interface VersionsProps {
  readonly word: SettingWord;
  readonly versions: readonly Version[];
}

export function Versions({ word, versions }: VersionsProps) {
  const say = useSay();
  const { office } = useWho();
  const [chosen, choose] = useState<number>();
  const mayChange = mayUse(office.post, takeBackSetting);
  return (
    <VersionList
      versions={versions}
      wayBack={(version, index) => (
        <>
          {mayChange && index > 0 && chosen !== version && (
            <Button small onClick={() => choose(version)}>
              {say(SETTING_WORDS.takeBack)}
            </Button>
          )}
          {chosen === version && <TakeBack word={word} version={version} onClose={() => choose(undefined)} />}
        </>
      )}
    />
  );
}

interface VersionListProps {
  readonly versions: readonly Version[];
  readonly wayBack?: (version: number, index: number) => ReactNode;
}

export function VersionList({ versions, wayBack }: VersionListProps) {
  const say = useSay();
  const lang = useLang();
  if (versions.length === 0) return <p className="relation-under">{say(SETTING_WORDS.noVersions)}</p>;
  return (
    <Card title={say(SETTING_WORDS.versions)}>
      <ul className="relations">
        {versions.map(({ version, since, byName, byPost, why }, index) => (
          <li key={version} className="relation">
            <p>
              <strong>{say(SETTING_WORDS.versionNo, { n: version })}</strong>{' '}
              {index === 0 && say(SETTING_WORDS.inForce)}
            </p>
            <p className="relation-under">
              {dateTimeOf(since, lang)} ·{' '}
              {byName === null
                ? say(SETTING_WORDS.bySeed)
                : `${byPost === null ? '' : say(POST_LABELS[byPost])} ${byName}`}
            </p>
            {why && <p className="relation-under">{why}</p>}
            {wayBack?.(version, index)}
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface TakeBackProps {
  readonly word: SettingWord;
  readonly version: number;
  readonly onClose: () => void;
}

function TakeBack({ word, version, onClose }: TakeBackProps) {
  const say = useSay();
  const sending = useSending(takeBackSetting, () => {
    announce(say(SETTING_WORDS.takenBack));
    onClose();
  });
  return (
    <ReasonForm
      label={SETTING_WORDS.why}
      doing={SETTING_WORDS.takeBack}
      kind="primary"
      tooShort={SETTING_WORDS.missingWhy}
      sending={sending}
      refusals={{ ...CATEGORIES_REFUSALS, ...TAKE_BACK_REFUSALS }}
      onGiven={(why) => sending.send({ params: { word }, body: { version, why } })}
      onBack={onClose}
    />
  );
}
