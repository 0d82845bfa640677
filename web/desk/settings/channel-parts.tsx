/** 渠道表单的零件: where the gateway is, whether anything is missing, and a secret that is never shown. */
import { CheckField } from '../../kit/choice.tsx';
import { TextField } from '../../kit/field.tsx';
import { Notice } from '../../kit/notice.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { NOTICE_WORDS } from './notice-words.ts';

export function Address({ address, ready }: { readonly address: string | null; readonly ready: boolean }) {
  const say = useSay();
  return (
    <>
      <Notice kind={ready ? 'info' : 'warn'} still>
        {say(ready ? NOTICE_WORDS.isReady : NOTICE_WORDS.isNotReady)}
      </Notice>
      <p className="relation-under channel-facts">
        {say(NOTICE_WORDS.address)}:{' '}
        {address === null ? say(NOTICE_WORDS.noAddress) : <code className="secret">{address}</code>}
      </p>
    </>
  );
}

export function OnField({
  on,
  onChange,
}: {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  const say = useSay();
  return (
    <CheckField
      label={say(NOTICE_WORDS.on)}
      checked={on}
      onChange={({ target }) => onChange(target.checked)}
    />
  );
}

interface SecretProps {
  readonly has: boolean;
  readonly value: string;
  readonly onChange: (secret: string) => void;
}

export function SecretField({ has, value, onChange }: SecretProps) {
  const say = useSay();
  return (
    <TextField
      type="password"
      autoComplete="new-password"
      label={say(NOTICE_WORDS.secret)}
      hint={say(has ? NOTICE_WORDS.secretKept : NOTICE_WORDS.secretMissing)}
      maxLength={200}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

interface WordsProps {
  readonly label: Sentence;
  readonly hint?: Sentence;
  readonly value: string;
  readonly most?: number;
  readonly onChange: (text: string) => void;
}

export function WordsField({ label, hint, value, most = 40, onChange }: WordsProps) {
  const say = useSay();
  return (
    <TextField
      label={say(label)}
      hint={hint && say(hint)}
      autoComplete="off"
      maxLength={most}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
