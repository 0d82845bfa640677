/** 微信服务号: its id and secret, its template, and what the template calls the two values. */
import { useState } from 'react';
import {
  getNoticeSettings,
  type NoticeSettings,
  setWechatChannel,
} from '../../../contract/notice-setting.ts';
import type { WechatChannel } from '../../../domain/notice/channel.ts';
import { Card } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unanswered } from '../trouble.tsx';
import { Address, OnField, SecretField, WordsField } from './channel-parts.tsx';
import { NOTICE_WORDS } from './notice-words.ts';
import { SaveForm } from './save-form.tsx';
import { Trial } from './trial.tsx';
import { SETTING_WORDS } from './words.ts';

export function WechatSettings() {
  const asked = useAsked(getNoticeSettings, {});
  const { answer } = asked;
  return (
    <>
      <Unanswered asked={asked} />
      {answer && (
        <div className="sheet-body">
          <ChannelForm key={JSON.stringify(answer.wechat)} settings={answer} />
          <Trial channel="wechat" label={NOTICE_WORDS.trialOpenid} />
        </div>
      )}
    </>
  );
}

function ChannelForm({ settings }: { readonly settings: NoticeSettings }) {
  const say = useSay();
  const [draft, setDraft] = useState(settings.wechat);
  const [secret, setSecret] = useState('');
  const sending = useSending(setWechatChannel, () => {
    setSecret('');
    announce(say(SETTING_WORDS.saved));
  });
  const change = (part: Partial<WechatChannel>) => setDraft({ ...draft, ...part });
  const named = draft.kindField.trim() !== '' && draft.noField.trim() !== '';
  return (
    <Card title={say(NOTICE_WORDS.wechat)}>
      <Address address={settings.addresses.wechat} ready={settings.ready.wechat} />
      <SaveForm
        sending={sending}
        wrong={named ? undefined : NOTICE_WORDS.fieldWrong}
        onSave={(why) =>
          sending.send({
            body: { wechat: draft, why, ...(secret.trim() !== '' && { secret: secret.trim() }) },
          })
        }
      >
        <OnField on={draft.on} onChange={(on) => change({ on })} />
        <WordsField label={NOTICE_WORDS.appId} value={draft.appId} onChange={(appId) => change({ appId })} />
        <SecretField has={settings.has.wechat} value={secret} onChange={setSecret} />
        <WordsField
          {...{ label: NOTICE_WORDS.template, most: 80, value: draft.template }}
          onChange={(template) => change({ template })}
        />
        <WordsField
          {...{ label: NOTICE_WORDS.kindField, most: 30, value: draft.kindField }}
          onChange={(kindField) => change({ kindField })}
        />
        <WordsField
          {...{ label: NOTICE_WORDS.noField, most: 30, value: draft.noField }}
          onChange={(noField) => change({ noField })}
        />
      </SaveForm>
    </Card>
  );
}
