/** 门口卡片: what hangs at the door, one sheet of A4. */
import { useParams } from 'wouter';
import { getRoom, type RoomCard } from '../../../contract/room.ts';
import { Actions } from '../../kit/button.tsx';
import { Go } from '../../kit/link.tsx';
import { PageHead } from '../../kit/page.tsx';
import { QrImage } from '../../kit/qr-image.tsx';
import { SIGN_LABELS, WEEKDAY_LABELS } from '../../kit/room-terms.ts';
import { useSay } from '../../kit/sentences.ts';
import { POST_LABELS } from '../../kit/terms.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { PrintButton } from '../print-button.tsx';
import { Unanswered } from '../trouble.tsx';
import { useWho } from '../who.ts';
import { ROOM_WORDS } from './words.ts';

export function RoomDoor() {
  const say = useSay();
  const { roomId = '' } = useParams<{ roomId: string }>();
  const asked = useAsked(getRoom, { params: { roomId } });
  const { answer: room } = asked;
  useTitle(say(ROOM_WORDS.card));
  return (
    <>
      <div className="no-print">
        <PageHead
          over={<Go href={`/rooms/${roomId}`}>{room?.name ?? say(ROOM_WORDS.title)}</Go>}
          title={say(ROOM_WORDS.card)}
          under={say(ROOM_WORDS.cardLead)}
          actions={
            <Actions>
              <PrintButton first />
            </Actions>
          }
        />
      </div>
      <Unanswered asked={asked} />
      {room && <DoorSheet room={room} />}
    </>
  );
}

/** Chinese whatever the desk speaks: it hangs on a door in China. */
function DoorSheet({ room }: { readonly room: RoomCard }) {
  const say = useSay();
  const { countyName } = useWho();
  const { name, within, placeName, signs, week, host, address, hours, phone, qr } = room;
  return (
    <section className="room-door" aria-label={name} lang="zh-CN">
      <p className="room-door-over">{[countyName, ...within, placeName].join(' ')}</p>
      <h2>{name}</h2>
      <ul className="room-door-signs">
        {signs.map((sign) => (
          <li key={sign}>{SIGN_LABELS[sign].zh}</li>
        ))}
      </ul>
      <div className="room-door-body">
        <dl>
          <Line
            term={ROOM_WORDS.host.zh}
            value={host ? `${host.personName}　${POST_LABELS[host.post].zh}` : ROOM_WORDS.vacant.zh}
          />
          <Line term={ROOM_WORDS.hours.zh} value={hours} />
          <Line term={ROOM_WORDS.address.zh} value={address} />
          {phone !== null && <Line term={ROOM_WORDS.phone.zh} value={phone} />}
          {week.length > 0 && (
            <Line
              term={ROOM_WORDS.week.zh}
              value={week
                .map(({ weekday, sign }) => `${WEEKDAY_LABELS[weekday]?.zh ?? ''} ${SIGN_LABELS[sign].zh}`)
                .join('，')}
            />
          )}
        </dl>
        <QrImage svg={qr} alt={say(ROOM_WORDS.qrAlt, { name })} caption={ROOM_WORDS.scan.zh} />
      </div>
    </section>
  );
}

const Line = ({ term, value }: { readonly term: string; readonly value: string }) => (
  <div>
    <dt>{term}</dt>
    <dd>{value}</dd>
  </div>
);
