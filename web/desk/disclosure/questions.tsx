/** 群众的提问: what waits, by which day; its answer, with the question as everybody will read it. */
import { type FormEvent, useState } from 'react';
import type { DisclosurePage, QuestionView } from '../../../contract/disclosure.ts';
import { DISCLOSURE_ENDPOINTS } from '../../../contract/disclosure-acts.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { CheckField } from '../../kit/choice.tsx';
import { dayText } from '../../kit/day-text.ts';
import { DISCLOSURE_TERMS, QUESTION_LABELS } from '../../kit/disclosure/words.ts';
import { TextArea } from '../../kit/field.tsx';
import { Card } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { FORM_WORDS } from '../draft-form.tsx';
import { announce } from '../frame/announce.tsx';
import { MarkedText } from '../publication/marked-text.tsx';
import { Unsent } from '../trouble.tsx';
import { DISCLOSURE_REFUSALS, DISCLOSURE_WORDS } from './words.ts';

interface QuestionsProps {
  readonly page: DisclosurePage;
}

export function Questions({ page }: QuestionsProps) {
  const say = useSay();
  const lang = useLang();
  const { questions, answered, versions, acts } = page;
  if (versions.length === 0) return null;
  const headOf = ({ no, kind, askedOn }: Pick<QuestionView, 'no' | 'kind' | 'askedOn'>): string =>
    say(DISCLOSURE_TERMS.asked, { n: no, kind: say(QUESTION_LABELS[kind]), day: dayText(askedOn, lang) });
  return (
    <Card title={say(DISCLOSURE_WORDS.questions)}>
      {questions.length === 0 && answered.length === 0 && <p>{say(DISCLOSURE_WORDS.noQuestions)}</p>}
      {questions.map((one) => (
        <section key={one.questionId} className="asked-one">
          <h3>{headOf(one)}</h3>
          <p>
            <Tag strong={one.overdue}>
              {one.overdue
                ? say(DISCLOSURE_WORDS.answerLate)
                : say(DISCLOSURE_WORDS.answerBy, { day: dayText(one.due, lang) })}
            </Tag>
          </p>
          {one.text === null ? (
            <p className="field-hint">{say(DISCLOSURE_WORDS.unseen)}</p>
          ) : (
            <>
              <MarkedText part={one.text} />
              <p className="field-hint">
                {say(acts.includes('answer') ? DISCLOSURE_WORDS.askedText : DISCLOSURE_WORDS.unmasked)}
              </p>
              {acts.includes('answer') && <Answering page={page} question={one} />}
            </>
          )}
        </section>
      ))}
      {answered.map((one) => (
        <section key={one.no} className="asked-one">
          <h3>{headOf(one)}</h3>
          <p className="story-text" lang={one.shown === null ? undefined : 'zh-CN'}>
            {one.shown ?? say(DISCLOSURE_TERMS.notShown)}
          </p>
          <p className="story-soft">{say(DISCLOSURE_TERMS.answeredOn, { day: dayText(one.on, lang) })}</p>
          <p className="story-text" lang="zh-CN">
            {one.text}
          </p>
        </section>
      ))}
    </Card>
  );
}

function Answering({
  page: { disclosureId },
  question,
}: QuestionsProps & { readonly question: QuestionView }) {
  const say = useSay();
  const w = DISCLOSURE_WORDS;
  const { questionId } = question;
  const [shown, setShown] = useState(question.text?.masked ?? '');
  const [hidden, setHidden] = useState(false);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const sending = useSending(DISCLOSURE_ENDPOINTS.answer, () => announce(say(w.done)));
  const short = (said: string): string | undefined =>
    tried && said.trim().length < 2 ? say(FORM_WORDS.tooShort) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (text.trim().length < 2 || (!hidden && shown.trim().length < 2)) return;
    const body = { questionId, shown: hidden ? null : shown.trim(), text: text.trim(), kept: [] };
    sending.send({ params: { disclosureId }, body });
  };
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      <p className="act-lead">{say(w.answerLead)}</p>
      <CheckField label={say(w.hide)} checked={hidden} onChange={({ target }) => setHidden(target.checked)} />
      {!hidden && (
        <TextArea
          label={say(w.shown)}
          hint={say(w.shownHint)}
          rows={3}
          limit={1000}
          value={shown}
          error={short(shown)}
          onChange={({ target }) => setShown(target.value)}
        />
      )}
      <TextArea
        label={say(w.answerText)}
        rows={4}
        limit={2000}
        value={text}
        error={short(text)}
        onChange={({ target }) => setText(target.value)}
      />
      <Unsent sending={sending} refusals={DISCLOSURE_REFUSALS} />
      <Actions>
        <Button type="submit" kind="primary" busy={sending.sending}>
          {say(w.answer)}
        </Button>
      </Actions>
    </form>
  );
}
