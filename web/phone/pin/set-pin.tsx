/** 设密码: once for each person on a phone, right after the first sign-in on it. */
import { type FormEvent, useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/field.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { PhonePage } from '../page.tsx';
import { isPlain, isSix } from './pin.ts';
import { PIN } from './words.ts';

export function SetPinPage({ onSet }: { readonly onSet: (pin: string) => Promise<void> }) {
  const say = useSay();
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState<{ readonly field: 'pin' | 'again'; readonly why: Sentence }>();
  const [busy, setBusy] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (!isSix(pin)) return setWrong({ field: 'pin', why: PIN.notSix });
    if (isPlain(pin)) return setWrong({ field: 'pin', why: PIN.tooPlain });
    if (pin !== again) return setWrong({ field: 'again', why: PIN.notSame });
    setWrong(undefined);
    setBusy(true);
    onSet(pin)
      .catch(() => setWrong({ field: 'again', why: PIN.notKept }))
      .finally(() => setBusy(false));
  };
  const errorOf = (field: 'pin' | 'again') => (wrong?.field === field ? say(wrong.why) : null);
  return (
    <PhonePage title={say(PIN.title)} bottom={null} focus="input">
      <h2 className="card-title">{say(PIN.set)}</h2>
      <p className="soft">{say(PIN.setLead)}</p>
      <form onSubmit={submit} className="form" noValidate>
        <PinField label={say(PIN.pin)} value={pin} error={errorOf('pin')} onChange={setPin} />
        <PinField label={say(PIN.again)} value={again} error={errorOf('again')} onChange={setAgain} />
        <Button type="submit" kind="primary" wide busy={busy}>
          {say(busy ? PIN.saving : PIN.save)}
        </Button>
      </form>
    </PhonePage>
  );
}

interface PinFieldProps {
  readonly label: string;
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (pin: string) => void;
}

export const PinField = ({ label, value, error, onChange }: PinFieldProps) => (
  <TextField
    label={label}
    type="password"
    inputMode="numeric"
    autoComplete="off"
    maxLength={6}
    className="pin"
    value={value}
    error={error}
    onChange={(event) => onChange(event.target.value.replace(/\D/g, ''))}
  />
);
