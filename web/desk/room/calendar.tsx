/** 日历: a month of the room, what was given up too; and a booking, which hears at once what stands in its way. */
import { useState } from 'react';
import { Link } from 'wouter';
import { getMeeting } from '../../../contract/meeting.ts';
import type { RoomSheet } from '../../../contract/room.ts';
import { type BookingView, cancelBooking, getRoomCalendar } from '../../../contract/room-book.ts';
import { addMonths, dayOf } from '../../../domain/kernel/day.ts';
import { Button } from '../../kit/button.tsx';
import { dayText, monthText } from '../../kit/day-text.ts';
import { Go } from '../../kit/link.tsx';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { SIGN_LABELS } from '../../kit/room-terms.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { useConditions } from '../address.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { ReasonForm } from '../reason-form.tsx';
import { EXPERT_WORDS } from '../supervision/words.ts';
import { Unanswered } from '../trouble.tsx';
import { mayUse, useWho } from '../who.ts';
import { BookForm } from './book-form.tsx';
import { InviteForm } from './invite-form.tsx';
import { BOOK_REFUSALS } from './refusals.ts';
import { ROOM_WORDS } from './words.ts';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export function RoomCalendar({ sheet, month: asked }: { readonly sheet: RoomSheet; readonly month: string }) {
  const say = useSay();
  const lang = useLang();
  const { roomId } = sheet.room;
  const month = MONTH.test(asked) ? asked : dayOf(Date.now()).slice(0, 7);
  const calendar = useAsked(getRoomCalendar, { params: { roomId }, query: { month } }, { kept: true });
  const { address } = useConditions(['part', 'month']);
  const { answer } = calendar;
  const monthAt = (n: number) => addMonths(`${month}-01`, n).slice(0, 7);
  return (
    <div className="room-body">
      <Card
        title={monthText(month, lang)}
        aside={
          <nav aria-label={say(ROOM_WORDS.month)} className="room-months">
            <Link href={address({ month: monthAt(-1) })}>{say(ROOM_WORDS.before)}</Link>
            <Link href={address({ month: monthAt(1) })}>{say(ROOM_WORDS.after)}</Link>
          </nav>
        }
      >
        <Unanswered asked={calendar} />
        {answer?.bookings.length === 0 && <p className="act-none">{say(ROOM_WORDS.noBookings)}</p>}
        {answer && answer.bookings.length > 0 && (
          <List label={say(ROOM_WORDS.calendar)}>
            {answer.bookings.map((booking) => (
              <Booked key={booking.bookingId} roomId={roomId} booking={booking} mayInvite={sheet.maySit} />
            ))}
          </List>
        )}
      </Card>
      {sheet.maySit && (
        <div className="room-side">
          <Card title={say(ROOM_WORDS.book)}>
            <BookForm sheet={sheet} />
          </Card>
        </div>
      )}
    </div>
  );
}

interface BookedProps {
  readonly roomId: string;
  readonly booking: BookingView;
  readonly mayInvite: boolean;
}

function Booked({ roomId, booking, mayInvite }: BookedProps) {
  const say = useSay();
  const lang = useLang();
  const { office } = useWho();
  const [doing, setDoing] = useState<'cancel' | 'invite'>();
  const { bookingId, day, from, to, sign, title, cancelledWhy, experts, mayCancel, meetingId } = booking;
  const comes = cancelledWhy === null && day >= dayOf(Date.now());
  const invited =
    experts.length > 0 ? ` · ${say(EXPERT_WORDS.invitedNames, { names: experts.join('、') })}` : '';
  const back = () => setDoing(undefined);
  return (
    <>
      <ListRow
        over={`${dayText(day, lang)} ${say(ROOM_WORDS.hoursOf, { from, to })}`}
        title={<Titled title={title} meetingId={mayUse(office.post, getMeeting) ? meetingId : null} />}
        under={
          cancelledWhy === null
            ? say(SIGN_LABELS[sign]) + invited
            : say(ROOM_WORDS.wasCancelled, { why: cancelledWhy })
        }
        aside={
          doing === undefined && (
            <>
              {mayInvite && comes && (
                <Button small kind="quiet" onClick={() => setDoing('invite')}>
                  {say(EXPERT_WORDS.invite)}
                </Button>
              )}
              {mayCancel && (
                <Button small kind="quiet" onClick={() => setDoing('cancel')}>
                  {say(ROOM_WORDS.cancel)}
                </Button>
              )}
            </>
          )
        }
      />
      {doing === 'cancel' && <CancelForm roomId={roomId} bookingId={bookingId} onBack={back} />}
      {doing === 'invite' && <InviteForm roomId={roomId} bookingId={bookingId} onBack={back} />}
    </>
  );
}

/** 会议占的: its page is a tap away for whoever may read it. */
function Titled({ title, meetingId }: Pick<BookingView, 'title' | 'meetingId'>) {
  const name = <span lang="zh-CN">{title}</span>;
  return meetingId === null ? name : <Go href={`/meetings/${meetingId}`}>{name}</Go>;
}

interface CancelFormProps {
  readonly roomId: string;
  readonly bookingId: string;
  readonly onBack: () => void;
}

function CancelForm({ roomId, bookingId, onBack }: CancelFormProps) {
  const say = useSay();
  const sending = useSending(cancelBooking, () => {
    announce(say(ROOM_WORDS.cancelled));
    onBack();
  });
  return (
    <li className="room-cancel">
      <ReasonForm
        label={ROOM_WORDS.cancelWhy}
        doing={ROOM_WORDS.cancel}
        kind="danger"
        most={100}
        sending={sending}
        refusals={BOOK_REFUSALS}
        onGiven={(why) => sending.send({ params: { roomId, bookingId }, body: { why } })}
        onBack={onBack}
      />
    </li>
  );
}
