/** 短信网关: whether it has a secret, a new one shown this once, and taking it away. */
import { useState } from 'react';
import { getSms, renewSms, stopSms } from '../../../contract/setting.ts';
import { CopyButton } from '../../kit/copy-button.tsx';
import { Card } from '../../kit/list.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unanswered } from '../trouble.tsx';
import { SaveForm } from './save-form.tsx';
import { SmsChannelSettings } from './sms-channel.tsx';
import { SMS_WORDS } from './sms-words.ts';
import { VersionList } from './versions.tsx';

export function SmsSettings() {
  const say = useSay();
  const asked = useAsked(getSms, {});
  const { answer } = asked;
  const [secret, setSecret] = useState<string>();
  return (
    <>
      <Unanswered asked={asked} />
      {answer && (
        <div className="sheet-body">
          <div>
            <SmsChannelSettings />
            <p className="act-lead">{say(SMS_WORDS.lead)}</p>
            <Notice kind="info" still>
              {say(answer.isSet ? SMS_WORDS.isSet : SMS_WORDS.isNotSet)}
            </Notice>
            {secret !== undefined && <Once secret={secret} />}
            <Card title={say(answer.isSet ? SMS_WORDS.replace : SMS_WORDS.set)}>
              <RenewForm key={answer.versions.length} isSet={answer.isSet} onSecret={setSecret} />
            </Card>
            {answer.isSet && (
              <Card title={say(SMS_WORDS.stop)}>
                <StopForm key={answer.versions.length} onStopped={() => setSecret(undefined)} />
              </Card>
            )}
          </div>
          <div>
            <VersionList versions={answer.versions} />
          </div>
        </div>
      )}
    </>
  );
}

function Once({ secret }: { readonly secret: string }) {
  const say = useSay();
  return (
    <Notice kind="warn">
      <p>{say(SMS_WORDS.once)}</p>
      <p>
        <code className="secret">{secret}</code>
      </p>
      <CopyButton text={secret} kind="secondary" />
    </Notice>
  );
}

interface RenewFormProps {
  readonly isSet: boolean;
  readonly onSecret: (secret: string) => void;
}

function RenewForm({ isSet, onSecret }: RenewFormProps) {
  const say = useSay();
  const sending = useSending(renewSms, ({ secret }) => onSecret(secret));
  return (
    <SaveForm
      sending={sending}
      wrong={undefined}
      saveLabel={isSet ? SMS_WORDS.replace : SMS_WORDS.set}
      onSave={(why) => sending.send({ body: { why } })}
    >
      <p>{say(isSet ? SMS_WORDS.replaceLead : SMS_WORDS.setLead)}</p>
    </SaveForm>
  );
}

function StopForm({ onStopped }: { readonly onStopped: () => void }) {
  const say = useSay();
  const sending = useSending(stopSms, () => {
    onStopped();
    announce(say(SMS_WORDS.stopped));
  });
  return (
    <SaveForm
      sending={sending}
      wrong={undefined}
      saveLabel={SMS_WORDS.stop}
      saveKind="danger"
      onSave={(why) => sending.send({ body: { why } })}
    >
      <p>{say(SMS_WORDS.stopLead)}</p>
    </SaveForm>
  );
}
