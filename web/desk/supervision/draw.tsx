/** 一次抽签: hash, number, who sits by number; for whoever holds it the names, the answers and the slips. */
import { type FormEvent, useState } from 'react';
import { useParams } from 'wouter';
import { answerDraw, type DrawPage, getDraw, listDrawPeople, settleDraw } from '../../../contract/draw.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { dayText } from '../../kit/day-text.ts';
import { TextField } from '../../kit/field.tsx';
import { Card, DescriptionList } from '../../kit/list.tsx';
import { Notice } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { type Column, Table } from '../../kit/table.tsx';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { Unanswered, Unsent } from '../trouble.tsx';
import { mayUse, useWho } from '../who.ts';
import { DRAW_REFUSALS } from './refusals.ts';
import { DRAW_WORDS } from './words.ts';

export function DrawSheet() {
  const say = useSay();
  const { office } = useWho();
  const { drawId = '' } = useParams<{ drawId: string }>();
  const asked = useAsked(getDraw, { params: { drawId } }, { fresh: true });
  const { answer: draw } = asked;
  const holds =
    draw !== undefined && mayUse(office.post, settleDraw) && draw.placeCode.startsWith(office.placeCode);
  useTitle(draw?.title ?? say(DRAW_WORDS.title));
  if (draw === undefined)
    return (
      <>
        <PageHead title={say(DRAW_WORDS.title)} />
        <Unanswered asked={asked} />
      </>
    );
  return (
    <>
      <PageHead
        over={[...draw.within, draw.placeName].join(' ')}
        title={<span lang="zh-CN">{draw.title}</span>}
        actions={
          <Actions>
            <a href={`/draws/${drawId}`}>{say(DRAW_WORDS.publicPage)}</a>
            <a href={`/verify/?draw=${drawId}`}>{say(DRAW_WORDS.verify)}</a>
          </Actions>
        }
      />
      <Facts draw={draw} />
      {holds && draw.number === null && (
        <Card title={say(DRAW_WORDS.settle)}>
          <SettleForm drawId={drawId} />
        </Card>
      )}
      {holds && <People draw={draw} />}
    </>
  );
}

function Facts({ draw }: { readonly draw: DrawPage }) {
  const say = useSay();
  const lang = useLang();
  const { hash, numberFrom, numberDay, publishedOn, number, seed, seated, declined, vacant, lacking } = draw;
  return (
    <Card>
      <DescriptionList
        facts={[
          { term: say(DRAW_WORDS.publishedOn), value: dayText(publishedOn, lang) },
          { term: say(DRAW_WORDS.hash), value: <code className="draw-hash">{hash}</code> },
          { term: say(DRAW_WORDS.numberFrom), value: <span lang="zh-CN">{numberFrom}</span> },
          {
            term: say(DRAW_WORDS.number),
            value: number ?? say(DRAW_WORDS.noNumber, { day: dayText(numberDay, lang) }),
          },
          ...(seed === null
            ? []
            : [{ term: say(DRAW_WORDS.seed), value: <code className="draw-hash">{seed}</code> }]),
          ...(number === null ? [] : [{ term: say(DRAW_WORDS.result), value: seated.join('、') }]),
          ...(declined.length === 0 ? [] : [{ term: say(DRAW_WORDS.declined), value: declined.join('、') }]),
        ]}
      />
      {vacant > 0 && (
        <Notice kind="warn">
          {say(DRAW_WORDS.vacant, { n: vacant })}{' '}
          {lacking.map((one) => say(DRAW_WORDS.lacking, { ...one })).join('；')}
        </Notice>
      )}
    </Card>
  );
}

function SettleForm({ drawId }: { readonly drawId: string }) {
  const say = useSay();
  const [number, setNumber] = useState('');
  const [tried, setTried] = useState(false);
  const sending = useSending(settleDraw, () => announce(say(DRAW_WORDS.settled)));
  const wrong = !/^\d{1,40}$/.test(number.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!wrong) sending.send({ params: { drawId }, body: { number: number.trim() } });
  };
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      <TextField
        inputMode="numeric"
        label={say(DRAW_WORDS.number)}
        hint={say(DRAW_WORDS.settleHint)}
        maxLength={40}
        value={number}
        error={tried && wrong ? say(DRAW_WORDS.wrongNumber) : undefined}
        onChange={({ target }) => setNumber(target.value)}
      />
      <Unsent sending={sending} refusals={DRAW_REFUSALS} />
      <Actions>
        <Button type="submit" kind="primary" busy={sending.sending}>
          {say(DRAW_WORDS.settle)}
        </Button>
      </Actions>
    </form>
  );
}

interface Somebody {
  readonly no: number;
  readonly name: string;
  readonly salt: string;
}

function People({ draw }: { readonly draw: DrawPage }) {
  const say = useSay();
  const { drawId, seated, accepted } = draw;
  const asked = useAsked(listDrawPeople, { params: { drawId } });
  const people = asked.answer?.people ?? [];
  const columns: readonly Column<Somebody>[] = [
    { key: 'no', head: say(DRAW_WORDS.no), number: true, cell: ({ no }) => no },
    {
      key: 'name',
      head: say(DRAW_WORDS.personName),
      names: true,
      cell: ({ name }) => <span lang="zh-CN">{name}</span>,
    },
    {
      key: 'state',
      head: say(DRAW_WORDS.state),
      cell: ({ no }) =>
        accepted.indexOf(no) >= 0 ? say(DRAW_WORDS.accepted) : <Answer drawId={drawId} no={no} />,
    },
  ];
  const slips: readonly Column<Somebody>[] = [
    ...columns.slice(0, 2),
    {
      key: 'salt',
      head: say(DRAW_WORDS.salt),
      cell: ({ salt }) => <code className="draw-hash">{salt}</code>,
    },
  ];
  const drawn = seated.flatMap((no) => people.filter((one) => one.no === no));
  const keyOf = ({ no }: Somebody) => String(no);
  return (
    <>
      <Unanswered asked={asked} />
      {drawn.length > 0 && (
        <Card title={say(DRAW_WORDS.result)}>
          <Table
            caption={say(DRAW_WORDS.result)}
            captionUnseen
            stacks
            columns={columns}
            rows={drawn}
            keyOf={keyOf}
          />
        </Card>
      )}
      {people.length > 0 && (
        <Card>
          <details>
            <summary>{say(DRAW_WORDS.slips)}</summary>
            <Table
              caption={say(DRAW_WORDS.slips)}
              captionUnseen
              stacks
              columns={slips}
              rows={people}
              keyOf={keyOf}
            />
          </details>
        </Card>
      )}
    </>
  );
}

function Answer({ drawId, no }: { readonly drawId: string; readonly no: number }) {
  const say = useSay();
  const [comes, setComes] = useState(true);
  const sending = useSending(answerDraw, () =>
    announce(say(comes ? DRAW_WORDS.came : DRAW_WORDS.declinedNow, { no })),
  );
  const answer = (it: boolean) => {
    setComes(it);
    sending.send({ params: { drawId }, body: { no, comes: it } });
  };
  return (
    <>
      <Button small busy={sending.sending} onClick={() => answer(true)}>
        {say(DRAW_WORDS.comes)}
      </Button>
      <Button small kind="quiet" busy={sending.sending} onClick={() => answer(false)}>
        {say(DRAW_WORDS.declines)}
      </Button>
      <Unsent sending={sending} refusals={DRAW_REFUSALS} />
    </>
  );
}
