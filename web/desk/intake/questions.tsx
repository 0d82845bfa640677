/** 请您决定: what nobody may guess, each question once for all rows of its kind. */
import { useState } from 'react';
import { decideIntake, type IntakeDoubt } from '../../../contract/intake.ts';
import type { DoubtKind } from '../../../domain/kernel/intake.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { Card } from '../../kit/list.tsx';
import { listed, type Sentence, useLang, useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';
import { CHOICES, DOUBTS } from './doubts.ts';
import type { IntakePage } from './intake.tsx';
import { INTAKE_REFUSALS } from './refusals.ts';
import { INTAKE_WORDS } from './words.ts';

/** More are shown once these are answered. */
const AT_ONCE = 20;

interface QuestionsProps {
  readonly page: IntakePage;
  readonly onDecided: () => void;
}

export function Questions({ page: { intakeId, doubts }, onDecided }: QuestionsProps) {
  const say = useSay();
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const sending = useSending(decideIntake, () => {
    announce(say(INTAKE_WORDS.decided));
    onDecided();
  });
  const open = doubts.filter(({ key }) => answers[key] === undefined);
  const alike = choicesOfAll(open);
  const send = () =>
    sending.send({
      params: { intakeId },
      body: {
        decisions: Object.entries(answers)
          .slice(0, 1000)
          .map(([key, choice]) => ({ key, choice })),
      },
    });
  return (
    <Card title={say(INTAKE_WORDS.questions)} aside={say(INTAKE_WORDS.questionsLeft, { n: open.length })}>
      <p>{say(INTAKE_WORDS.questionsLead)}</p>
      {doubts.slice(0, AT_ONCE).map((doubt) => (
        <Question
          key={doubt.key}
          doubt={doubt}
          chosen={answers[doubt.key]}
          onChoose={(choice) => setAnswers((all) => ({ ...all, [doubt.key]: choice }))}
        />
      ))}
      <Unsent sending={sending} refusals={INTAKE_REFUSALS} />
      <div className="intake-actions">
        <Actions>
          <Button
            kind="primary"
            busy={sending.sending}
            aria-disabled={Object.keys(answers).length === 0 || undefined}
            onClick={send}
          >
            {say(INTAKE_WORDS.decide)}
          </Button>
          {open.length > 1 &&
            alike.map((choice) => (
              <Button
                key={choice}
                kind="quiet"
                onClick={() =>
                  setAnswers((all) => ({
                    ...all,
                    ...Object.fromEntries(open.map(({ key, choices }) => [key, only(choices) ?? choice])),
                  }))
                }
              >
                {say(INTAKE_WORDS.decideAll, { choice: say(CHOICES[choice] ?? { zh: choice, en: choice }) })}
              </Button>
            ))}
        </Actions>
      </div>
    </Card>
  );
}

/** Choices that every open question offers. */
const choicesOfAll = (open: readonly IntakeDoubt[]): string[] =>
  Object.keys(CHOICES).filter((choice) =>
    open.every(({ choices }) => choices.length === 1 || choices.some((it) => it.choice === choice)),
  );

/** What there is no choice about. */
const only = (choices: IntakeDoubt['choices']): string | undefined =>
  choices.length === 1 ? choices[0]?.choice : undefined;

interface QuestionProps {
  readonly doubt: IntakeDoubt;
  readonly chosen: string | undefined;
  readonly onChoose: (choice: string) => void;
}

function Question({ doubt, chosen, onChoose }: QuestionProps) {
  const say = useSay();
  const lang = useLang();
  const { key, kind, column, value, reads, rows, first, choices } = doubt;
  const about = rows > first.length ? INTAKE_WORDS.aboutMoreRows : INTAKE_WORDS.aboutRows;
  return (
    <ChoiceGroup
      row
      name={key}
      label={say(DOUBTS[kind as DoubtKind], { column: column ?? '', value, reads: reads ?? '' })}
      hint={rows === 0 ? undefined : say(about, { n: rows, first: listed(first.map(String), lang) })}
      choices={choices.map(({ choice, names }) => ({
        value: choice,
        label: names ?? say(nameOf(choices.length === 1 ? 'noted' : choice)),
      }))}
      chosen={chosen ?? null}
      onChoose={onChoose}
    />
  );
}

const nameOf = (choice: string): Sentence => CHOICES[choice] ?? { zh: choice, en: choice };
