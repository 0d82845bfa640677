/** 禁用词: what the law bans from every label, which stays; and the county's own words beside it. */
import { useState } from 'react';
import { getSetting, setBanned } from '../../../contract/setting.ts';
import { BANNED_BY_LAW } from '../../../domain/kernel/banned.ts';
import { TextArea } from '../../kit/field.tsx';
import { Card } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unanswered } from '../trouble.tsx';
import { mayUse, useWho } from '../who.ts';
import { linesIn } from './days.ts';
import { SaveForm } from './save-form.tsx';
import { Versions } from './versions.tsx';
import { BANNED_SOURCE_LABELS, SETTING_WORDS } from './words.ts';

export function BannedSettings() {
  const say = useSay();
  const { office } = useWho();
  const asked = useAsked(getSetting, { params: { word: 'fields.banned' } });
  const { answer } = asked;
  return (
    <>
      <Unanswered asked={asked} />
      {answer?.banned && (
        <div className="sheet-body">
          <div>
            <p className="act-lead">{say(SETTING_WORDS.bannedLead)}</p>
            <Card title={say(SETTING_WORDS.bannedOwn)}>
              {mayUse(office.post, setBanned) ? (
                <BannedForm key={answer.versions.length} words={answer.banned} />
              ) : (
                <p>{answer.banned.length === 0 ? say(SETTING_WORDS.noBanned) : answer.banned.join('、')}</p>
              )}
            </Card>
            <Card title={say(SETTING_WORDS.bannedByLaw)}>
              {BANNED_BY_LAW.map(({ source, words }) => (
                <div key={source} className="limit-line">
                  <p>{words.join('、')}</p>
                  <p className="limit-source">{say(BANNED_SOURCE_LABELS[source])}</p>
                </div>
              ))}
            </Card>
          </div>
          <div>
            <Versions word="fields.banned" versions={answer.versions} />
          </div>
        </div>
      )}
    </>
  );
}

function BannedForm({ words }: { readonly words: readonly string[] }) {
  const say = useSay();
  const [text, setText] = useState(words.join('\n'));
  const sending = useSending(setBanned, () => announce(say(SETTING_WORDS.saved)));
  return (
    <SaveForm
      sending={sending}
      wrong={undefined}
      onSave={(why) => sending.send({ body: { words: [...new Set(linesIn(text))], why } })}
    >
      <TextArea
        label={say(SETTING_WORDS.bannedWords)}
        hint={say(SETTING_WORDS.bannedHint)}
        optional
        rows={6}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
    </SaveForm>
  );
}
