/** 回访单: to work from on the screen or on paper: what was answered, one phone at a time, and what the reporter said. */
import { useState } from 'react';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { askBySms, listCallBacks, takeTexts, tellPhone } from '../../../contract/sms.ts';
import { recordSatisfaction } from '../../../contract/ways.ts';
import { SATISFACTIONS } from '../../../domain/matter/matter.ts';
import { call } from '../../kit/api.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { PhoneIcon } from '../../kit/icons.tsx';
import { Go } from '../../kit/link.tsx';
import { SATISFACTION_LABELS } from '../../kit/matter-terms.ts';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { type Column, Table } from '../../kit/table.tsx';
import { WAY_REFUSALS } from '../../kit/way-refusals.ts';
import { noticed, type Trouble, useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { PrintButton } from '../print-button.tsx';
import { Told, Unanswered, Unsent } from '../trouble.tsx';
import { mayUse, officeName, useWho } from '../who.ts';
import { CALL_BACK_WORDS } from './call-back-words.ts';
import { SMS_REFUSALS } from './refusals.ts';
import { Texts } from './texts.tsx';

type Waiting = AnswerOf<typeof listCallBacks>['matters'][number];

const RATINGS = SATISFACTIONS.flatMap((it) => (it === 'not_surveyed' ? [] : [it]));

export function CallBacks() {
  const say = useSay();
  const lang = useLang();
  const { office } = useWho();
  const asked = useAsked(listCallBacks, {});
  const matters = asked.answer?.matters;
  useTitle(say(CALL_BACK_WORDS.title));
  const columns: readonly Column<Waiting>[] = [
    {
      key: 'matter',
      head: say(CALL_BACK_WORDS.matter),
      names: true,
      cell: ({ matterId, no, title, placeName }) => (
        <>
          <span className="matter-no">{no}</span>
          <br />
          <Go href={`/matters/${matterId}`}>
            <span lang="zh-CN">{title}</span>
          </Go>
          <br />
          <span className="paper-about">{placeName}</span>
        </>
      ),
    },
    {
      key: 'answer',
      head: say(CALL_BACK_WORDS.answer),
      spare: true,
      cell: ({ answer }) => <span lang="zh-CN">{answer}</span>,
    },
    { key: 'phone', head: say(CALL_BACK_WORDS.phone), cell: (row) => <Reach row={row} /> },
    { key: 'heard', head: say(CALL_BACK_WORDS.heard), cell: (row) => <Heard row={row} /> },
  ];
  return (
    <>
      <PageHead
        over={officeName(office, lang)}
        title={say(CALL_BACK_WORDS.title)}
        under={say(CALL_BACK_WORDS.lead)}
        actions={<PrintButton />}
      />
      <Unanswered asked={asked} />
      {matters?.length === 0 && <EmptyState title={say(CALL_BACK_WORDS.none)} />}
      {matters && matters.length > 0 && (
        <Table
          caption={say(CALL_BACK_WORDS.title)}
          captionUnseen
          columns={columns}
          rows={matters}
          keyOf={({ matterId }) => matterId}
        />
      )}
      {mayUse(office.post, takeTexts) && <Texts />}
    </>
  );
}

/** A phone that was shown stays on the page until it is left; it is never kept. */
function Reach({ row: { matterId, sms, smsAskedAt } }: { readonly row: Waiting }) {
  const say = useSay();
  const { office } = useWho();
  const [phone, setPhone] = useState<string>();
  const [trouble, setTrouble] = useState<Trouble>();
  const asking = useSending(askBySms, () => announce(say(CALL_BACK_WORDS.asked)));
  const show = async () => {
    const reply = noticed(await call(tellPhone, { params: { matterId }, body: {} }));
    if (reply.kind === 'answer') setPhone(reply.answer.phone);
    else setTrouble(reply);
  };
  return (
    <div className="call-back-reach">
      {phone === undefined ? (
        <Button small icon={PhoneIcon} onClick={() => void show()}>
          {say(CALL_BACK_WORDS.show)}
        </Button>
      ) : (
        <a className="call-back-phone" href={`tel:${phone}`}>
          {phone}
        </a>
      )}
      {smsAskedAt !== null && <span className="paper-about">{say(CALL_BACK_WORDS.asked)}</span>}
      {sms === null && mayUse(office.post, askBySms) && (
        <Button
          small
          kind="quiet"
          busy={asking.sending}
          onClick={() => asking.send({ params: { matterId }, body: {} })}
        >
          {say(CALL_BACK_WORDS.ask)}
        </Button>
      )}
      <Told trouble={trouble} />
      <Unsent sending={asking} refusals={SMS_REFUSALS} />
    </div>
  );
}

function Heard({ row: { matterId } }: { readonly row: Waiting }) {
  const say = useSay();
  const { office } = useWho();
  const recording = useSending(recordSatisfaction, () => announce(say(CALL_BACK_WORDS.recorded)));
  if (!mayUse(office.post, recordSatisfaction)) return null;
  return (
    <>
      <div className="no-print">
        <Actions>
          {RATINGS.map((satisfaction) => (
            <Button
              key={satisfaction}
              small
              busy={recording.sending}
              onClick={() => recording.send({ params: { matterId }, body: { satisfaction, heard: 'phone' } })}
            >
              {say(SATISFACTION_LABELS[satisfaction])}
            </Button>
          ))}
        </Actions>
        <Unsent sending={recording} refusals={WAY_REFUSALS['record-satisfaction']} />
      </div>
      <span className="print-only">{say(CALL_BACK_WORDS.onPaper)}</span>
    </>
  );
}
