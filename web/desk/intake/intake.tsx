/** 一份文件: its rows as they would be, the questions only a person can decide, then confirm, and undo. */
import { useCallback } from 'react';
import { useParams } from 'wouter';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { getIntake, type IntakeBatch, type IntakeKind } from '../../../contract/intake.ts';
import { Actions, LinkButton } from '../../kit/button.tsx';
import { StatusBadge } from '../../kit/marks.tsx';
import { Notice } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { dateOf } from '../../kit/when.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { ConfirmIntake } from './confirm.tsx';
import { DiscardIntake } from './discard.tsx';
import { nextKind } from './order.ts';
import { Questions } from './questions.tsx';
import { IntakeRows } from './rows.tsx';
import { STANDING_OF } from './standing.ts';
import { UndoIntake } from './undo.tsx';
import { INTAKE_WORDS, KIND_LABELS, STATUS_LABELS } from './words.ts';

export type IntakePage = AnswerOf<typeof getIntake>;

export function Intake() {
  const say = useSay();
  const { intakeId = '' } = useParams<{ intakeId: string }>();
  const asked = useAsked(getIntake, { params: { intakeId } }, { kept: true });
  const page = asked.answer;
  const title = page?.fileName ?? say(INTAKE_WORDS.title);
  useTitle(title);
  return (
    <>
      <PageHead
        over={page && say(KIND_LABELS[page.kind])}
        title={title}
        under={page && <Under page={page} />}
      />
      <Unanswered asked={asked} />
      {page && <Sheet page={page} again={asked.again} />}
    </>
  );
}

function Under({ page }: { readonly page: IntakePage }) {
  const say = useSay();
  const { status, sheetName, encoding } = page;
  return (
    <>
      <StatusBadge standing={STANDING_OF[status]}>{say(STATUS_LABELS[status])}</StatusBadge>{' '}
      {encoding === null
        ? say(INTAKE_WORDS.sheetOf, { sheet: sheetName })
        : say(INTAKE_WORDS.encodingOf, { encoding: encoding.toUpperCase() })}
      <WhoDecided page={page} />
    </>
  );
}

function Sheet({ page, again }: { readonly page: IntakePage; readonly again: () => void }) {
  const say = useSay();
  const refresh = useCallback(() => again(), [again]);
  const { status, counts, mine } = page;
  return (
    <>
      {!mine && (
        <Notice kind="info" still>
          <p>{say(INTAKE_WORDS.notMine, { name: page.personName })}</p>
        </Notice>
      )}
      {page.forgotten && (
        <Notice kind="info" still>
          <p>{say(INTAKE_WORDS.forgotten)}</p>
        </Notice>
      )}
      {status === 'confirmed' && (
        <Notice kind="ok" still>
          <p>{say(INTAKE_WORDS.result, { created: counts.created, changed: counts.changed })}</p>
          {page.kind === 'person' && <p>{say(INTAKE_WORDS.resultPerson)}</p>}
          <Next kind={page.kind} />
        </Notice>
      )}
      {status === 'undone' && (
        <Notice kind="info" still>
          <p>{say(INTAKE_WORDS.undoneResult, { why: page.undoneWhy ?? '' })}</p>
        </Notice>
      )}
      {status === 'previewed' && page.doubts.length > 0 && (
        <Questions key={page.doubts.map(({ key }) => key).join()} page={page} onDecided={refresh} />
      )}
      {!page.forgotten && <IntakeRows page={page} />}
      {status === 'previewed' && !page.forgotten && (
        <>
          <ConfirmIntake page={page} onChanged={refresh} />
          <DiscardIntake intakeId={page.intakeId} onDiscarded={refresh} />
        </>
      )}
      {status === 'confirmed' && !page.forgotten && <UndoIntake page={page} onUndone={refresh} />}
    </>
  );
}

/** What a county does after it brought in this: its people are invited, and then the next register. */
function Next({ kind }: { readonly kind: IntakeKind }) {
  const say = useSay();
  const next = nextKind(kind);
  const steps = [
    ...(kind === 'person' ? [{ href: '/places', what: say(INTAKE_WORDS.invite) }] : []),
    ...(next === undefined ? [] : [{ href: `/intakes?kind=${next}`, what: say(KIND_LABELS[next]) }]),
  ];
  if (steps.length === 0) return null;
  return (
    <Actions>
      {steps.map(({ href, what }) => (
        <LinkButton key={href} href={href} small>
          {say(INTAKE_WORDS.next, { what })}
        </LinkButton>
      ))}
    </Actions>
  );
}

/** Who confirmed, took back or gave up, and when: not always who sent the file. */
function WhoDecided({ page }: { readonly page: IntakeBatch }) {
  const say = useSay();
  const lang = useLang();
  const done = [
    [INTAKE_WORDS.confirmedBy, page.confirmedBy, page.confirmedAt],
    [INTAKE_WORDS.undoneBy, page.undoneBy, page.undoneAt],
    [INTAKE_WORDS.discardedBy, page.discardedBy, page.discardedAt],
  ] as const;
  return (
    <>
      {done.map(([sentence, name, at]) =>
        name === null || at === null ? null : (
          <span key={sentence.en}> · {say(sentence, { name, at: dateOf(at, lang) })}</span>
        ),
      )}
    </>
  );
}
