/** 解锁: the PIN, asked when the app is opened anew or after half a day; before the last try it says what a wrong one does. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Notice } from '../../kit/notice.tsx';
import { useSay } from '../../kit/sentences.ts';
import { isLost, triesFor, tryPin, wipe } from '../keeping/open.ts';
import type { Own } from '../keeping/own.ts';
import { PhonePage } from '../page.tsx';
import { PinField } from './set-pin.tsx';
import { PIN } from './words.ts';

interface UnlockProps {
  readonly store: string;
  readonly onOpen: (own: Own) => void;
  /** Nothing is kept any more. */
  readonly onWiped: (why?: 'wiped' | 'revoked') => void;
  /** Somebody else wants to sign in. */
  readonly onOther: () => void;
}

export function UnlockPage({ store, onOpen, onWiped, onOther }: UnlockProps) {
  const say = useSay();
  const [pin, setPin] = useState('');
  const [left, setLeft] = useState<number>();
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const trying = useRef(false);

  useEffect(() => {
    void triesFor(store).then((tries) => (tries === undefined ? onWiped('wiped') : setLeft(tries)));
    void isLost(store).then((lost) => (lost ? wipe(store).then(() => onWiped('revoked')) : undefined));
  }, [store, onWiped]);

  const attempt = async (digits: string) => {
    if (trying.current) return;
    trying.current = true;
    setBusy(true);
    const tried = await tryPin(store, digits).catch(() => undefined);
    trying.current = false;
    setBusy(false);
    if (tried === undefined) return setWrong(say(PIN.notOpened));
    if ('opened' in tried) return onOpen(tried);
    if (tried.left === 0) return onWiped('wiped');
    setPin('');
    setLeft(tried.left);
    setWrong(say(PIN.wrong, { n: tried.left }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (pin.length === 6) void attempt(pin);
    else setWrong(say(PIN.notSix));
  };
  return (
    <PhonePage title={say(PIN.title)} bottom={null} focus="input">
      <h2 className="card-title">{say(PIN.unlock)}</h2>
      <p className="soft">{say(PIN.unlockLead)}</p>
      {left === 1 ? <Notice kind="warn">{say(PIN.last)}</Notice> : null}
      <form onSubmit={submit} className="form" noValidate>
        <PinField
          label={say(PIN.pin)}
          value={pin}
          error={wrong}
          onChange={(digits) => {
            setPin(digits);
            setWrong(null);
            // The last try is made by a tap, never by itself.
            if (digits.length === 6 && left !== 1) void attempt(digits);
          }}
        />
        <Button type="submit" kind="primary" wide busy={busy}>
          {say(busy ? PIN.opening : PIN.open)}
        </Button>
      </form>
      <Forgotten store={store} onWiped={onWiped} onOther={onOther} />
    </PhonePage>
  );
}

function Forgotten({ store, onWiped, onOther }: Omit<UnlockProps, 'onOpen'>) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  return (
    <details className="fold">
      <summary>{say(PIN.other)}</summary>
      <Button wide onClick={onOther}>
        {say(PIN.signInOther)}
      </Button>
      <p />
      <Button wide kind="danger" onClick={() => setAsking(true)}>
        {say(PIN.forget)}
      </Button>
      <Dialog
        open={asking}
        title={say(PIN.forget)}
        onClose={() => setAsking(false)}
        actions={
          <Button kind="danger" onClick={() => void wipe(store).then(() => onWiped())}>
            {say(PIN.forgetSure)}
          </Button>
        }
      >
        <p>{say(PIN.forgetLead)}</p>
      </Dialog>
    </details>
  );
}
