/** 外出联系卡 for my area: what those away wish; a number one by one, for a purpose. */
import { useState } from 'react';
import { type AbsenceView, listAbsenceCards } from '../../../contract/absence-card.ts';
import { openContact } from '../../../contract/household.ts';
import { CONTACT_PURPOSES, type ContactPurpose } from '../../../domain/area/contact.ts';
import { call } from '../../kit/api.ts';
import { OPENING_PURPOSE_LABELS, WISH_LABELS } from '../../kit/area-words.ts';
import { Button } from '../../kit/button.tsx';
import { LockIcon, PhoneIcon } from '../../kit/icons.tsx';
import { Card } from '../../kit/list.tsx';
import { EmptyState, Notice } from '../../kit/notice.tsx';
import { Skeleton } from '../../kit/progress.tsx';
import { useSay } from '../../kit/sentences.ts';
import { noticed, type Trouble, useLoad } from '../load.ts';
import { PhonePage, TroubleNote } from '../page.tsx';
import { useSigned } from '../session/me.ts';
import { AREA } from './words.ts';

export function AwayPage() {
  const say = useSay();
  const { placeCode, post } = useSigned().me.office;
  const { answer, trouble, again } = useLoad(`absences ${placeCode}`, () =>
    call(listAbsenceCards, { params: { code: placeCode } }),
  );
  return (
    <PhonePage title={say(AREA.away)} back={post === 'area_chief' ? '/area' : '/'}>
      <p className="soft">{say(AREA.awayLead)}</p>
      {trouble === undefined ? null : trouble === 'silence' && answer === undefined ? (
        <EmptyState title={say(AREA.awayNeedsSignal)} />
      ) : (
        <TroubleNote kind={trouble} again={again} />
      )}
      {answer === undefined && trouble === undefined ? <Skeleton /> : null}
      {answer?.cards.length === 0 ? <EmptyState title={say(AREA.noAway)} /> : null}
      {answer?.cards.map((card) => (
        <OneAway key={card.cardId} card={card} />
      ))}
    </PhonePage>
  );
}

function OneAway({ card: { cardId, called, wishes, house } }: { readonly card: AbsenceView }) {
  const say = useSay();
  return (
    <Card title={called}>
      <p>{wishes.map((wish) => say(WISH_LABELS[wish])).join(' · ')}</p>
      {house === '' ? null : <p>{say(AREA.house, { who: house })}</p>}
      <OpenNumber cardId={cardId} />
    </Card>
  );
}

/** One tap says what for, and opens one number; on record. */
function OpenNumber({ cardId }: { readonly cardId: string }) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const [phone, setPhone] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble>();
  const open = async (purpose: ContactPurpose) => {
    const reply = noticed(await call(openContact, { params: { cardId }, body: { purpose } }));
    setTrouble(reply.kind === 'answer' ? undefined : reply.kind);
    if (reply.kind === 'answer') setPhone(reply.answer.phone);
  };
  if (phone !== null)
    return (
      <a className="button is-secondary is-wide" href={`tel:${phone}`}>
        <PhoneIcon />
        <span>{phone}</span>
      </a>
    );
  if (trouble === 'silence') return <Notice kind="warn">{say(AREA.openNeedsSignal)}</Notice>;
  if (trouble !== undefined) return <TroubleNote kind={trouble} again={() => setTrouble(undefined)} />;
  if (!asking)
    return (
      <Button wide icon={LockIcon} onClick={() => setAsking(true)}>
        {say(AREA.openNumber)}
      </Button>
    );
  return (
    <div className="contact">
      <p>{say(AREA.openFor)}</p>
      {CONTACT_PURPOSES.map((purpose) => (
        <Button key={purpose} wide onClick={() => void open(purpose)}>
          {say(OPENING_PURPOSE_LABELS[purpose])}
        </Button>
      ))}
    </div>
  );
}
