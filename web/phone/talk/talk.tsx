/** 一个议题: how it stands and what came of it; a word for it, backing it, and, for whoever holds the round, all of it without a signal. */
import type { ReactNode } from 'react';
import { type ConsultationPage, getConsultation } from '../../../contract/consultation.ts';
import type { ConsultationAct } from '../../../domain/consultation/possible.ts';
import { call } from '../../kit/api.ts';
import { LinkButton } from '../../kit/button.tsx';
import { ActForm } from '../../kit/consultation/act-form.tsx';
import { Ending } from '../../kit/consultation/ending.tsx';
import { Positions } from '../../kit/consultation/positions.tsx';
import { Preparation } from '../../kit/consultation/preparation.tsx';
import { Voices } from '../../kit/consultation/voices.tsx';
import { ACT_LABELS, STATUS_LABELS, TALK_WORDS, WAITS_LABELS } from '../../kit/consultation/words.ts';
import { dayText } from '../../kit/day-text.ts';
import { DraftFolderProvider, useBegun } from '../../kit/draft-folder.ts';
import { Card } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { useFormDrafts } from '../form-drafts.ts';
import { useLoad } from '../load.ts';
import { PhonePage, Stale, TroubleNote } from '../page.tsx';
import { useToSend, WaitingHere } from '../pending/waiting-here.tsx';
import { ResultsOf } from '../result/of-talk.tsx';
import { talkKept } from './kept.ts';
import { type Acting, canWait, useActing } from './use-act.tsx';
import { TALK } from './words.ts';
import '../../kit/consultation/consultation.css';

export function TalkPage({ consultationId }: { readonly consultationId: string }) {
  const say = useSay();
  const { answer, trouble, keptAt, again } = useLoad(
    `talk ${consultationId}`,
    () => call(getConsultation, { params: { consultationId } }),
    (own) => talkKept(own, consultationId),
  );
  return (
    <PhonePage title={answer?.title ?? say(TALK.title)} back="/talks">
      {answer === undefined && trouble === undefined ? <Skeleton lines={6} /> : null}
      {answer === undefined && trouble !== undefined ? <TroubleNote kind={trouble} again={again} /> : null}
      {answer === undefined ? null : <Stale trouble={trouble} keptAt={keptAt} />}
      {answer === undefined ? null : <Talk read={answer} again={again} />}
    </PhonePage>
  );
}

function Talk({ read, again }: { readonly read: ConsultationPage; readonly again: () => void }) {
  const say = useSay();
  const lang = useLang();
  const acting = useActing(read, again);
  const { page } = acting;
  const { consultationId, placeName, status, waits, due, overdue, cards } = page;
  const waiting = useToSend().filter(({ command }) => command.entity === consultationId);
  const drafts = useFormDrafts('talk', consultationId);
  return (
    <div className="talk-story">
      <p className="soft">
        {placeName} <Tag>{say(STATUS_LABELS[status])}</Tag>{' '}
        {waits !== 'nothing' && (
          <Tag strong={overdue}>
            {due === null
              ? say(WAITS_LABELS[waits])
              : say(TALK_WORDS.dueOn, { what: say(WAITS_LABELS[waits]), day: dayText(due, lang) })}
          </Tag>
        )}
      </p>
      <WaitingHere items={waiting.slice(-3)} />
      <DraftFolderProvider value={drafts}>
        <Acts acting={acting} />
      </DraftFolderProvider>
      {cards.length > 0 && waits !== 'nothing' && (
        <LinkButton wide href={`/talks/${consultationId}/cards`}>
          {say(TALK.askCards)} · {say(TALK.askCardsMore, { n: cards.length })}
        </LinkButton>
      )}
      <Ending page={page} />
      {status === 'consensus' && <ResultsOf consultationId={consultationId} />}
      <Positions page={page} />
      <Voices page={page} />
      <Preparation page={page} />
    </div>
  );
}

/** Each opens when it is chosen. What needs a signal is done at the desk. */
function Acts({ acting: { page, busy, told, act } }: { readonly acting: Acting }) {
  const say = useSay();
  const here = page.acts.filter(canWait);
  if (page.acts.length === 0) return null;
  return (
    <Card title={say(TALK.acts)}>
      {here.map((one) => (
        <Act key={`${page.status} ${one}`} act={one}>
          <ActForm
            page={page}
            act={one}
            main={here[0] === one}
            busy={busy}
            told={told?.act === one ? told.words : null}
            onAct={(body, done) => act(one, body, done)}
          />
        </Act>
      ))}
      {here.length < page.acts.length && <p className="soft">{say(TALK.atDesk)}</p>}
    </Card>
  );
}

function Act({ act, children }: { readonly act: ConsultationAct; readonly children: ReactNode }) {
  const say = useSay();
  return (
    <details className="other-ways fold" open={useBegun([act])}>
      <summary>{say(ACT_LABELS[act])}</summary>
      {children}
    </details>
  );
}
