/** 群机器人: which robot tells which place's notices to its group. */
import { useState } from 'react';
import { getNoticeSettings, type NoticeSettings, setWecomChannel } from '../../../contract/notice-setting.ts';
import type { Robot, WecomChannel } from '../../../domain/notice/channel.ts';
import { isFrame } from '../../../domain/notice/text.ts';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { Card } from '../../kit/list.tsx';
import { type PlaceOption, PlacePicker } from '../../kit/place-picker.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { usePlaceSources } from '../place/sources.ts';
import { Unanswered } from '../trouble.tsx';
import { useWho } from '../who.ts';
import { Address, OnField, WordsField } from './channel-parts.tsx';
import { NOTICE_WORDS } from './notice-words.ts';
import { SaveForm } from './save-form.tsx';
import { Trial } from './trial.tsx';
import { SETTING_WORDS } from './words.ts';

export function WecomSettings() {
  const asked = useAsked(getNoticeSettings, {});
  const { answer } = asked;
  return (
    <>
      <Unanswered asked={asked} />
      {answer && (
        <div className="sheet-body">
          <ChannelForm key={JSON.stringify(answer.wecom)} settings={answer} />
          {answer.wecom.robots.length > 0 && (
            <Trial
              key={JSON.stringify(answer.wecom.robots)}
              channel="wecom"
              label={NOTICE_WORDS.trialTo}
              choices={answer.wecom.robots.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
        </div>
      )}
    </>
  );
}

interface NewKey {
  readonly id: string;
  readonly key: string;
}

function ChannelForm({ settings }: { readonly settings: NoticeSettings }) {
  const say = useSay();
  const [draft, setDraft] = useState(settings.wecom);
  const [keys, setKeys] = useState<readonly NewKey[]>([]);
  const sending = useSending(setWecomChannel, () => {
    setKeys([]);
    announce(say(SETTING_WORDS.saved));
  });
  const change = (part: Partial<WecomChannel>) => setDraft({ ...draft, ...part });
  return (
    <Card title={say(NOTICE_WORDS.wecom)}>
      <Address address={settings.addresses.wecom} ready={settings.ready.wecom} />
      <SaveForm
        sending={sending}
        wrong={isFrame(draft.frame) ? undefined : NOTICE_WORDS.frameWrong}
        onSave={(why) => sending.send({ body: { wecom: draft, keys: [...keys], why } })}
      >
        <OnField on={draft.on} onChange={(on) => change({ on })} />
        <WordsField
          {...{ label: NOTICE_WORDS.groupFrame, hint: NOTICE_WORDS.frameHint, most: 60, value: draft.frame }}
          onChange={(frame) => change({ frame })}
        />
        <h3 className="handles-domain">{say(NOTICE_WORDS.robots)}</h3>
        {draft.robots.length === 0 && <p className="relation-under">{say(NOTICE_WORDS.noRobots)}</p>}
        <ul className="relations">
          {draft.robots.map((robot) => (
            <li key={robot.id} className="relation">
              <span>
                {robot.name} · {robot.of}
              </span>
              <Button
                small
                onClick={() => change({ robots: draft.robots.filter(({ id }) => id !== robot.id) })}
              >
                {say(NOTICE_WORDS.removeRobot, { name: robot.name })}
              </Button>
            </li>
          ))}
        </ul>
        <NewRobot
          onAdd={(robot, key) => {
            change({ robots: [...draft.robots, robot] });
            setKeys([...keys, { id: robot.id, key }]);
          }}
        />
      </SaveForm>
    </Card>
  );
}

function NewRobot({ onAdd }: { readonly onAdd: (robot: Robot, key: string) => void }) {
  const say = useSay();
  const { countyCode, countyName } = useWho();
  const sources = usePlaceSources();
  const [name, setName] = useState('');
  const [key, setKey] = useState('');
  const [tried, setTried] = useState(false);
  const [place, setPlace] = useState<PlaceOption>({
    ...{ code: countyCode, name: countyName, within: [], hasChildren: true },
  });
  const wrong = name.trim() === '' || key.trim().length < 8;
  const add = () => {
    setTried(true);
    if (wrong) return;
    onAdd({ id: newId(), name: name.trim(), of: place.code }, key.trim());
    setName('');
    setKey('');
    setTried(false);
  };
  return (
    <fieldset className="bare new-robot">
      <legend className="unseen">{say(NOTICE_WORDS.addRobot)}</legend>
      <TextField
        label={say(NOTICE_WORDS.robotName)}
        maxLength={80}
        value={name}
        error={tried && wrong ? say(NOTICE_WORDS.robotWrong) : undefined}
        onChange={({ target }) => setName(target.value)}
      />
      <PlacePicker {...sources} label={say(NOTICE_WORDS.robotOf)} value={place} onChange={setPlace} />
      <TextField
        type="password"
        autoComplete="new-password"
        label={say(NOTICE_WORDS.robotKey)}
        hint={say(NOTICE_WORDS.robotKeyHint)}
        maxLength={200}
        value={key}
        onChange={({ target }) => setKey(target.value)}
      />
      <Button onClick={add}>{say(NOTICE_WORDS.addRobot)}</Button>
    </fieldset>
  );
}
