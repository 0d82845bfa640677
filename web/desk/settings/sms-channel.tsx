/** 发短信: by which provider, under which signature, with which of its templates. */
import { useState } from 'react';
import { getNoticeSettings, type NoticeSettings, setSmsChannel } from '../../../contract/notice-setting.ts';
import { SMS_PROVIDERS, type SmsChannel, type SmsProvider } from '../../../domain/notice/channel.ts';
import { isFrame } from '../../../domain/notice/text.ts';
import { Select } from '../../kit/field.tsx';
import { Card } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unanswered } from '../trouble.tsx';
import { Address, OnField, SecretField, WordsField } from './channel-parts.tsx';
import { NOTICE_WORDS, PROVIDER_LABELS } from './notice-words.ts';
import { SaveForm } from './save-form.tsx';
import { Trial } from './trial.tsx';
import { SETTING_WORDS } from './words.ts';

export function SmsChannelSettings() {
  const asked = useAsked(getNoticeSettings, {});
  const { answer } = asked;
  return (
    <>
      <Unanswered asked={asked} />
      {answer && (
        <>
          <ChannelForm key={JSON.stringify(answer.sms)} settings={answer} />
          <Trial channel="sms" label={NOTICE_WORDS.trialPhone} />
        </>
      )}
    </>
  );
}

function ChannelForm({ settings }: { readonly settings: NoticeSettings }) {
  const say = useSay();
  const [draft, setDraft] = useState(settings.sms);
  const [secret, setSecret] = useState('');
  const sending = useSending(setSmsChannel, () => {
    setSecret('');
    announce(say(SETTING_WORDS.saved));
  });
  const change = (part: Partial<SmsChannel>) => setDraft({ ...draft, ...part });
  const plain = draft.provider === 'plain';
  return (
    <Card title={say(NOTICE_WORDS.sms)}>
      <Address address={settings.addresses[draft.provider]} ready={settings.ready.sms} />
      <SaveForm
        sending={sending}
        wrong={isFrame(draft.frame) ? undefined : NOTICE_WORDS.frameWrong}
        onSave={(why) =>
          sending.send({ body: { sms: draft, why, ...(secret.trim() !== '' && { secret: secret.trim() }) } })
        }
      >
        <OnField on={draft.on} onChange={(on) => change({ on })} />
        <Select
          label={say(NOTICE_WORDS.provider)}
          value={draft.provider}
          choices={SMS_PROVIDERS.map((value) => ({ value, label: say(PROVIDER_LABELS[value]) }))}
          onChange={({ target }) => change({ provider: target.value as SmsProvider })}
        />
        {plain ? (
          <>
            <p className="act-lead">{say(NOTICE_WORDS.plainLead)}</p>
            <WordsField
              {...{ label: NOTICE_WORDS.frame, hint: NOTICE_WORDS.frameHint, most: 60, value: draft.frame }}
              onChange={(frame) => change({ frame })}
            />
          </>
        ) : (
          <>
            <WordsField
              {...{ label: NOTICE_WORDS.keyId, most: 80, value: draft.keyId }}
              onChange={(keyId) => change({ keyId })}
            />
            <SecretField has={settings.has.sms} value={secret} onChange={setSecret} />
            <WordsField label={NOTICE_WORDS.sign} value={draft.sign} onChange={(sign) => change({ sign })} />
            {draft.provider === 'tencent' && (
              <WordsField
                label={NOTICE_WORDS.appId}
                value={draft.appId}
                onChange={(appId) => change({ appId })}
              />
            )}
            <WordsField
              {...{ label: NOTICE_WORDS.template, hint: NOTICE_WORDS.templateHint, value: draft.template }}
              onChange={(template) => change({ template })}
            />
            <WordsField
              {...{ label: NOTICE_WORDS.asking, hint: NOTICE_WORDS.askingHint, value: draft.asking }}
              onChange={(asking) => change({ asking })}
            />
          </>
        )}
      </SaveForm>
    </Card>
  );
}
