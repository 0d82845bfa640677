/** 成批账号开通单: everybody at a place who has not signed in yet, each a slip with an own code, on A4 to be cut apart. */
import { useState } from 'react';
import { useParams } from 'wouter';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { countUninvited, type InvitationSlip, invitePlace } from '../../../contract/invitation.ts';
import { getPlace } from '../../../contract/place.ts';
import { squaresSvg } from '../../../domain/kernel/squares.ts';
import { ancestorAt } from '../../../domain/place/code.ts';
import { call } from '../../kit/api.ts';
import { Actions, Button, LinkButton } from '../../kit/button.tsx';
import { newId } from '../../kit/ids.ts';
import { Go } from '../../kit/link.tsx';
import { Card } from '../../kit/list.tsx';
import { Announce, EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { QrImage } from '../../kit/qr-image.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { POST_LABELS } from '../../kit/terms.ts';
import { dateOf } from '../../kit/when.ts';
import { noticed, type Trouble, useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { PrintButton } from '../print-button.tsx';
import { Unanswered, Unsent } from '../trouble.tsx';
import { useWho } from '../who.ts';
import { OFFICE_WORDS } from './office-words.ts';

export function Slips() {
  const say = useSay();
  const { code = '' } = useParams<{ code: string }>();
  const place = useAsked(getPlace, { params: { code } });
  const waiting = useAsked(countUninvited, { params: { code } }, { fresh: true });
  const making = useMaking(code);
  const name = place.answer?.place.name ?? '';
  useTitle(say(OFFICE_WORDS.slips));
  if (place.answer === undefined || waiting.answer === undefined)
    return (
      <>
        <Unanswered asked={place} />
        <Unanswered asked={waiting} />
      </>
    );
  return (
    <>
      <div className="no-print">
        <PageHead
          over={<Go href={`/places/${code}`}>{name}</Go>}
          title={say(OFFICE_WORDS.slipsAt, { place: name })}
          under={say(OFFICE_WORDS.slipsLead)}
        />
        <Begin making={making} waiting={waiting.answer} />
        {making.state === 'done' && (
          <>
            <Announce>{say(OFFICE_WORDS.slipsMade, { n: making.slips.length })}</Announce>
            <Card title={say(OFFICE_WORDS.slipsMade, { n: making.slips.length })}>
              <p className="act-lead">{say(OFFICE_WORDS.slipsMadeLead)}</p>
              <Actions>
                <PrintButton first />
                <LinkButton href={`/places/${code}`}>
                  {say(OFFICE_WORDS.backToPlace, { place: name })}
                </LinkButton>
              </Actions>
            </Card>
          </>
        )}
      </div>
      {making.state === 'done' && <Sheets slips={making.slips} />}
    </>
  );
}

type Making = ReturnType<typeof useMaking>;

/** Asks for twenty at a time until there are no more. After silence the same request goes again, and makes nothing twice. */
function useMaking(code: string) {
  const [state, setState] = useState<'idle' | 'making' | 'stopped' | 'done'>('idle');
  const [slips, setSlips] = useState<readonly InvitationSlip[]>([]);
  const [trouble, setTrouble] = useState<Trouble>();
  const [next, setNext] = useState({
    commandId: newId(),
    anew: false,
    after: undefined as string | undefined,
  });

  const make = async (from: typeof next, before: readonly InvitationSlip[]) => {
    setState('making');
    setTrouble(undefined);
    let ask = from;
    let made = before;
    for (;;) {
      const { after, ...body } = ask;
      const it = { params: { code }, body: after === undefined ? body : { ...body, after } };
      const reply = noticed(await call(invitePlace, it));
      if (reply.kind !== 'answer') {
        setNext(ask);
        setTrouble(reply);
        return setState('stopped');
      }
      made = [...made, ...reply.answer.slips];
      setSlips(made);
      if (reply.answer.after === null) return setState('done');
      ask = { commandId: newId(), anew: ask.anew, after: reply.answer.after };
    }
  };
  return {
    state,
    slips,
    trouble,
    begin: (anew: boolean) => void make({ commandId: newId(), anew, after: undefined }, []),
    goOn: () => void make(next, slips),
  };
}

function Begin({
  making,
  waiting: { notSignedIn, withoutCode },
}: {
  readonly making: Making;
  readonly waiting: AnswerOf<typeof countUninvited>;
}) {
  const say = useSay();
  if (making.state === 'done') return null;
  if (making.state === 'making')
    return <Announce>{say(OFFICE_WORDS.slipsMaking, { n: making.slips.length, all: notSignedIn })}</Announce>;
  if (making.state === 'stopped')
    return (
      <Card title={say(OFFICE_WORDS.slipsMaking, { n: making.slips.length, all: notSignedIn })}>
        <Unsent sending={{ trouble: making.trouble, again: making.goOn }} />
        {making.trouble?.kind !== 'silence' && (
          <Actions>
            <Button kind="primary" onClick={making.goOn}>
              {say(OFFICE_WORDS.slipsGoOn)}
            </Button>
          </Actions>
        )}
      </Card>
    );
  if (notSignedIn === 0) return <EmptyState title={say(OFFICE_WORDS.everybodyIn)} />;
  return (
    <Card title={say(OFFICE_WORDS.slipsWaiting, { n: notSignedIn, without: withoutCode })}>
      {withoutCode < notSignedIn && <p className="act-lead">{say(OFFICE_WORDS.slipsAnewLead)}</p>}
      <Actions>
        {withoutCode > 0 && (
          <Button kind="primary" onClick={() => making.begin(false)}>
            {say(OFFICE_WORDS.slipsForRest, { n: withoutCode })}
          </Button>
        )}
        {withoutCode < notSignedIn && (
          <Button onClick={() => making.begin(true)}>
            {say(OFFICE_WORDS.slipsAnew, { n: notSignedIn })}
          </Button>
        )}
      </Actions>
    </Card>
  );
}

/** Each village begins a new sheet: whoever carries the slips there takes a pile of its own. */
function Sheets({ slips }: { readonly slips: readonly InvitationSlip[] }) {
  return (
    <>
      {pilesOf(slips).map((pile) => (
        <div key={pile[0]?.personId} className="slip-sheet">
          {pile.map((slip) => (
            <OneSlip key={slip.personId} slip={slip} />
          ))}
        </div>
      ))}
    </>
  );
}

function pilesOf(slips: readonly InvitationSlip[]): readonly (readonly InvitationSlip[])[] {
  const piles = new Map<string, InvitationSlip[]>();
  const inOrder = [...slips].sort((one, other) => (one.placeCode < other.placeCode ? -1 : 1));
  for (const slip of inOrder) {
    const village = ancestorAt(slip.placeCode, 'village') ?? slip.placeCode;
    piles.set(village, [...(piles.get(village) ?? []), slip]);
  }
  return [...piles.values()];
}

function OneSlip({ slip }: { readonly slip: InvitationSlip }) {
  const say = useSay();
  const lang = useLang();
  const { countyName } = useWho();
  const { personName, phone, post, placeName, unitName, code, url, qr, expires } = slip;
  const [address = url] = url.split('#');
  return (
    <section className="slip-cut" aria-label={`${say(OFFICE_WORDS.slip)} ${personName}`}>
      <p className="slip-cut-head">
        {countyName} · {say(OFFICE_WORDS.slip)}
      </p>
      <div className="slip-cut-body">
        <div>
          <p className="slip-cut-name">{personName}</p>
          <p>
            {placeName} {unitName ?? say(POST_LABELS[post])}
          </p>
          {phone !== null && (
            <p>
              {say(OFFICE_WORDS.signInWith)} {phone}
            </p>
          )}
          <p className="slip-cut-code">{code}</p>
        </div>
        <QrImage svg={squaresSvg(qr)} alt={say(OFFICE_WORDS.qrAlt)} />
      </div>
      <p className="slip-cut-how">{say(OFFICE_WORDS.slipShort, { address, day: dateOf(expires, lang) })}</p>
    </section>
  );
}
