/** 请人表态: the phone is handed over: one card after the other, big buttons, read aloud where the phone can; no name, only counts. */
import { useState } from 'react';
import { type ConsultationPage, getConsultation } from '../../../contract/consultation.ts';
import { tallyCards } from '../../../contract/consultation-acts.ts';
import { STANCES, type Stance, type TallyRequest } from '../../../domain/consultation/card.ts';
import { readBallot } from '../../../domain/kernel/ballot.ts';
import { call } from '../../kit/api.ts';
import { Button, LinkButton } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { TALK_REFUSALS } from '../../kit/consultation/refusals.ts';
import { TextField } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { Notice } from '../../kit/notice.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { Scan } from '../../kit/scan.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { useLoad } from '../load.ts';
import { PhonePage, TroubleNote } from '../page.tsx';
import { NotTaken } from '../pending/not-taken.tsx';
import { commandFor } from '../saving.ts';
import { useSavingOnce } from '../saving-once.ts';
import { useSigned } from '../session/me.ts';
import { talkKept } from './kept.ts';
import { TALK } from './words.ts';
import '../../kit/consultation/consultation.css';

export function CardsPage({ consultationId }: { readonly consultationId: string }) {
  const say = useSay();
  const { answer, trouble, again } = useLoad(
    `talk ${consultationId}`,
    () => call(getConsultation, { params: { consultationId } }),
    (own) => talkKept(own, consultationId),
  );
  const [round, setRound] = useState(0);
  return (
    <PhonePage title={say(TALK.cardsTitle)} back={`/talks/${consultationId}`}>
      {answer === undefined && trouble === undefined ? <Skeleton lines={4} /> : null}
      {answer === undefined && trouble !== undefined ? <TroubleNote kind={trouble} again={again} /> : null}
      {answer && <OneResident key={round} page={answer} next={() => setRound(round + 1)} />}
    </PhonePage>
  );
}

type Answers = readonly { readonly cardId: string; readonly stance: Stance }[];
const NO_SIDE = '';

/** One resident, from the first card to the last; nothing is kept before the last, nor of one who stops. */
function OneResident({ page, next }: { readonly page: ConsultationPage; readonly next: () => void }) {
  const say = useSay();
  const { officeId } = useSigned().me.office;
  const { consultationId, title, placeName, cards, plan, ballots } = page;
  const sides = plan?.sides.map(({ name }) => name) ?? [];
  const [begun, setBegun] = useState<Begun>();
  const [answers, setAnswers] = useState<Answers>([]);
  const [counted, setCounted] = useState(false);
  const { busy, notTaken, save } = useSavingOnce(
    (all: Answers) => [
      commandFor(tallyCards, {
        ...{ commandId: newId(), officeId, entity: consultationId, params: { consultationId } },
        body: { answers: [...all], ...begun },
        shown: { title, placeName },
      }),
    ],
    () => setCounted(true),
  );
  if (counted)
    return (
      <>
        <Notice kind="ok">{say(TALK.counted)}</Notice>
        <Button wide kind="primary" onClick={next}>
          {say(TALK.next)}
        </Button>
        <LinkButton wide href={`/talks/${consultationId}`}>
          {say(TALK.back)}
        </LinkButton>
      </>
    );
  if (begun === undefined)
    return (
      <Beginning title={title} sides={sides} withBallots={(ballots?.issued ?? 0) > 0} onBegin={setBegun} />
    );
  const card = cards[answers.length];
  const take = (stance: Stance) => {
    if (card === undefined) return;
    const all = [...answers, { cardId: card.cardId, stance }];
    if (all.length < cards.length) setAnswers(all);
    else save(all);
  };
  return (
    <>
      <p className="soft">{say(TALK.ofAll, { n: answers.length + 1, all: cards.length })}</p>
      <p className="talk-card" lang="zh-CN" aria-live="polite">
        {card?.text}
      </p>
      {canRead() && (
        <Button wide onClick={() => readAloud(card?.text ?? '')}>
          {say(TALK.read)}
        </Button>
      )}
      <div className="talk-stances">
        {STANCES.map((stance) => (
          <Button
            key={stance}
            wide
            kind={stance === 'agree' ? 'primary' : 'secondary'}
            busy={busy}
            onClick={() => take(stance)}
          >
            {say(TALK[stance])}
          </Button>
        ))}
      </div>
      <NotTaken what={notTaken} refusals={TALK_REFUSALS} />
    </>
  );
}

/** Of the topic's cards, what is said before the first. */
type Begun = Pick<TallyRequest, 'side' | 'ballot'>;

interface BeginningProps {
  readonly title: string;
  readonly sides: readonly string[];
  /** Each say takes a slip. */
  readonly withBallots: boolean;
  readonly onBegin: (begun: Begun) => void;
}

function Beginning({ title, sides, withBallots, onBegin }: BeginningProps) {
  const say = useSay();
  const [side, setSide] = useState(NO_SIDE);
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState<Sentence>();
  const begin = () => {
    const ballot = readBallot(code);
    if (withBallots && ballot === undefined) return setWrong(TALK.ballotWrong);
    onBegin({
      ...(side !== NO_SIDE && { side }),
      ...(withBallots && ballot !== undefined && { ballot: { code: ballot.code, blind: newId() } }),
    });
  };
  return (
    <>
      <p className="talk-card" lang="zh-CN">
        {title}
      </p>
      <p className="soft">{say(TALK.cardsLead)}</p>
      {sides.length > 0 && (
        <ChoiceGroup
          name="side"
          label={say(TALK.side)}
          choices={[
            ...sides.map((value) => ({ value, label: value })),
            { value: NO_SIDE, label: say(TALK.noSide) },
          ]}
          chosen={side}
          onChoose={setSide}
        />
      )}
      {withBallots && (
        <>
          <Scan label={TALK.ballotScan} onRead={(text) => setCode(readBallot(text)?.code ?? code)} />
          <TextField
            label={say(TALK.ballot)}
            hint={say(TALK.ballotHint)}
            error={wrong && say(wrong)}
            autoComplete="off"
            autoCapitalize="characters"
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        </>
      )}
      <Button wide kind="primary" onClick={begin}>
        {say(TALK.begin)}
      </Button>
    </>
  );
}

const canRead = (): boolean => 'speechSynthesis' in globalThis;

function readAloud(text: string): void {
  const spoken = new SpeechSynthesisUtterance(text);
  spoken.lang = 'zh-CN';
  speechSynthesis.cancel();
  speechSynthesis.speak(spoken);
}
