/** 到会条: one slip for each house of the frozen list, to be cut apart: its code for the door, and its number beside it for whoever cannot scan. */
import type { MeetingPage } from '../../../contract/meeting.ts';
import { type House, housesOf, slipText } from '../../../domain/meeting/slip.ts';
import { EmptyState } from '../../kit/notice.tsx';
import { QrImage } from '../../kit/qr-image.tsx';
import { useSay } from '../../kit/sentences.ts';
import { dateTimeOf } from '../../kit/when.ts';
import { qrOf } from '../qr.ts';
import { MEETING_WORDS } from './words.ts';

export function Slips({ page: { meeting, voters } }: { readonly page: MeetingPage }) {
  const say = useSay();
  if (voters.length === 0)
    return (
      <EmptyState title={say(MEETING_WORDS.noSlips)}>
        <p>{say(meeting.notice === null ? MEETING_WORDS.slipsAfterNotice : MEETING_WORDS.slipsNoList)}</p>
      </EmptyState>
    );
  return (
    <>
      <p className="act-lead no-print">{say(MEETING_WORDS.slipsLead)}</p>
      <div className="house-slips" lang="zh-CN">
        {housesOf(voters).map((house) => (
          <Slip key={house.household} house={house} meeting={meeting} />
        ))}
      </div>
    </>
  );
}

function Slip({ house: { household, people }, meeting }: { house: House; meeting: MeetingPage['meeting'] }) {
  const [first] = people;
  if (first === undefined) return null;
  return (
    <section className="house-slip">
      <QrImage svg={qrOf(slipText(meeting.id, first.no))} alt="" />
      <div>
        <h2>{household}</h2>
        <ul>
          {people.map(({ no, name }) => (
            <li key={no}>
              <strong>{no}</strong> {name}
            </li>
          ))}
        </ul>
        <p>
          {meeting.title}
          <br />
          {dateTimeOf(meeting.starts, 'zh')}　{meeting.venue}
          <br />
          进门时照一照，或报姓名前的号。
        </p>
      </div>
    </section>
  );
}
