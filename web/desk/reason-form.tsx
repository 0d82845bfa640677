/** 说明理由: a form that does one thing, and asks why. */
import { type FormEvent, useState } from 'react';
import { Actions, Button } from '../kit/button.tsx';
import { TextArea, TextField } from '../kit/field.tsx';
import { type Sentence, useSay } from '../kit/sentences.ts';
import { Unsent } from './trouble.tsx';
import { WORDS } from './words.ts';

type Unsending = Parameters<typeof Unsent>[0];

interface ReasonFormProps {
  /** Over the field. */
  readonly label: Sentence;
  /** On the button. */
  readonly doing: Sentence;
  readonly kind?: 'primary' | 'danger' | undefined;
  /** Characters at most; three lines to write on from 300. */
  readonly most?: number;
  readonly tooShort?: Sentence;
  readonly sending: Unsending['sending'] & { readonly sending: boolean };
  readonly refusals?: Unsending['refusals'];
  readonly onGiven: (why: string) => void;
  /** Where there is something to go back to. */
  readonly onBack?: () => void;
}

export function ReasonForm(props: ReasonFormProps) {
  const { label, doing, kind, most = 200, tooShort = WORDS.tooShort, sending, refusals } = props;
  const { onGiven, onBack } = props;
  const say = useSay();
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const short = why.trim().length < 2;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short) onGiven(why.trim());
  };
  const field = {
    ...{ label: say(label), value: why, error: tried && short ? say(tooShort, { n: 2 }) : undefined },
    onChange: ({ target }: { readonly target: { readonly value: string } }) => setWhy(target.value),
  };
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      {most < 300 ? <TextField {...field} maxLength={most} /> : <TextArea {...field} rows={3} limit={most} />}
      <Unsent sending={sending} refusals={refusals} />
      <Actions>
        <Button type="submit" {...(kind && { kind })} busy={sending.sending}>
          {say(doing)}
        </Button>
        {onBack && (
          <Button kind="quiet" onClick={onBack}>
            {say(WORDS.cancel)}
          </Button>
        )}
      </Actions>
    </form>
  );
}
