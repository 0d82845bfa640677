/** 写模板: its title, its text with what is filled in, and the acts it is for. */
import { type FormEvent, useState } from 'react';
import { changeTemplate, createTemplate, type TemplateView } from '../../../contract/paper.ts';
import { PLACEHOLDERS, TEMPLATE_ACTS, type TemplateAct } from '../../../domain/matter/template.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { CheckField } from '../../kit/choice.tsx';
import { TextArea, TextField } from '../../kit/field.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';
import { WORDS } from '../words.ts';
import { TEMPLATE_REFUSALS } from './refusals.ts';
import { PAPER_WORDS, TEMPLATE_ACT_LABELS } from './words.ts';

const SHORTEST = 2;
const LONGEST = 1000;

interface TemplateFormProps {
  /** The one that is changed; without it a new one is written. */
  readonly template?: TemplateView;
  readonly onDone: () => void;
}

export function TemplateForm({ template, onDone }: TemplateFormProps) {
  const say = useSay();
  const [title, setTitle] = useState(template?.title ?? '');
  const [text, setText] = useState(template?.text ?? '');
  const [acts, setActs] = useState<readonly TemplateAct[]>(template?.acts ?? ['answer', 'settle']);
  const [tried, setTried] = useState(false);
  const done = () => {
    announce(say(PAPER_WORDS.saved));
    onDone();
  };
  const creating = useSending(createTemplate, done);
  const changing = useSending(changeTemplate, done);
  const sending = template === undefined ? creating : changing;
  const short = (value: string) =>
    tried && value.trim().length < SHORTEST ? say(WORDS.tooShort, { n: SHORTEST }) : null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const body = { title: title.trim(), text: text.trim(), acts: [...acts] };
    if (body.title.length < SHORTEST || body.text.length < SHORTEST || acts.length === 0) return;
    if (template === undefined) return creating.send({ body });
    const { templateId, version } = template;
    changing.send({ params: { templateId }, body: { ...body, version } });
  };
  const toggle = (act: TemplateAct) =>
    setActs(acts.indexOf(act) >= 0 ? acts.filter((it) => it !== act) : [...acts, act]);
  return (
    <form className="paper-form" onSubmit={submit} noValidate>
      <TextField
        label={say(PAPER_WORDS.title)}
        maxLength={40}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
        error={short(title)}
      />
      <TextArea
        label={say(PAPER_WORDS.text)}
        hint={say(PAPER_WORDS.textHint, { slots: PLACEHOLDERS.map((it) => `{${it}}`).join(' ') })}
        rows={4}
        limit={LONGEST}
        value={text}
        onChange={({ target }) => setText(target.value)}
        error={short(text)}
      />
      <fieldset className="field paper-acts">
        <legend className="field-label">{say(PAPER_WORDS.usedFor)}</legend>
        {TEMPLATE_ACTS.map((act) => (
          <CheckField
            key={act}
            label={say(TEMPLATE_ACT_LABELS[act])}
            checked={acts.indexOf(act) >= 0}
            onChange={() => toggle(act)}
          />
        ))}
        {tried && acts.length === 0 && <p className="field-error">{say(PAPER_WORDS.oneAtLeast)}</p>}
      </fieldset>
      <Unsent sending={sending} refusals={TEMPLATE_REFUSALS} />
      <Actions>
        <Button type="submit" kind={template ? 'primary' : 'secondary'} busy={sending.sending}>
          {say(PAPER_WORDS.save)}
        </Button>
        {template && (
          <Button kind="quiet" onClick={onDone}>
            {say(WORDS.cancel)}
          </Button>
        )}
      </Actions>
    </form>
  );
}
