/** 一间议事室: its card, and one part of it at a time: calendar, six haves, members, room days. */
import { useParams } from 'wouter';
import { getRoom, getRoomSheet, type RoomCard, type RoomSheet } from '../../../contract/room.ts';
import { Actions, LinkButton } from '../../kit/button.tsx';
import { PrintIcon } from '../../kit/icons.tsx';
import { Card, DescriptionList } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { PageHead, Tabs } from '../../kit/page.tsx';
import { SIGN_LABELS, WEEKDAY_LABELS } from '../../kit/room-terms.ts';
import { listed, type Sentence, useLang, useSay } from '../../kit/sentences.ts';
import { POST_LABELS } from '../../kit/terms.ts';
import { oneOf, useConditions } from '../address.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { RoomCalendar } from './calendar.tsx';
import { RoomDays } from './days.tsx';
import { Haves } from './haves.tsx';
import { RoomPeople } from './people.tsx';
import { ROOM_WORDS } from './words.ts';

const PARTS = ['calendar', 'haves', 'people', 'days'] as const;

export function RoomPage() {
  const say = useSay();
  const { roomId = '' } = useParams<{ roomId: string }>();
  const { conditions, address } = useConditions(['part', 'month']);
  const part = oneOf(PARTS, conditions.part) ?? 'calendar';
  const asked = useAsked(getRoomSheet, { params: { roomId } }, { fresh: true });
  const { answer: sheet, trouble } = asked;
  // Every room stands in the list; of one that is another place's, everybody may read the card.
  const card = useAsked(getRoom, { params: { roomId } }, { when: trouble?.kind === 'not-found' }).answer;
  useTitle((sheet?.room ?? card)?.name ?? say(ROOM_WORDS.title));
  if (sheet === undefined && card !== undefined) return <OthersRoom room={card} />;
  if (sheet === undefined)
    return (
      <>
        <PageHead title={say(ROOM_WORDS.title)} />
        <Unanswered asked={asked} />
      </>
    );
  return (
    <>
      <RoomHead sheet={sheet} />
      <CardFacts room={sheet.room} />
      <Tabs
        label={say(ROOM_WORDS.parts)}
        ways={PARTS.map((one) => ({
          href: address({ part: one === 'calendar' ? '' : one, month: '' }),
          label: say(ROOM_WORDS[one]),
          current: one === part,
        }))}
      />
      {part === 'calendar' && <RoomCalendar sheet={sheet} month={conditions.month} />}
      {part === 'haves' && <Haves sheet={sheet} />}
      {part === 'people' && <RoomPeople sheet={sheet} />}
      {part === 'days' && <RoomDays sheet={sheet} />}
    </>
  );
}

/** 别处的议事室: its card, and nothing of who met there. */
function OthersRoom({ room }: { readonly room: RoomCard }) {
  const say = useSay();
  const { roomId, name, within, placeName, closedOn } = room;
  return (
    <>
      <PageHead
        over={[...within, placeName].join(' ')}
        title={<span lang="zh-CN">{name}</span>}
        under={closedOn !== null && <Tag>{say(ROOM_WORDS.closed)}</Tag>}
      />
      <p className="act-lead">
        {say(ROOM_WORDS.othersLead)} <a href={`/rooms/${roomId}`}>{say(ROOM_WORDS.publicPage)}</a>
      </p>
      <CardFacts room={room} />
    </>
  );
}

function RoomHead({ sheet: { room, mayKeep } }: { readonly sheet: RoomSheet }) {
  const say = useSay();
  const { roomId, name, within, placeName, closedOn } = room;
  return (
    <PageHead
      over={[...within, placeName].join(' ')}
      title={<span lang="zh-CN">{name}</span>}
      under={closedOn !== null && <Tag>{say(ROOM_WORDS.closed)}</Tag>}
      actions={
        <Actions>
          <LinkButton href={`/rooms/${roomId}/year`}>{say(ROOM_WORDS.year)}</LinkButton>
          <LinkButton icon={PrintIcon} href={`/rooms/${roomId}/card`}>
            {say(ROOM_WORDS.card)}
          </LinkButton>
          {mayKeep && <LinkButton href={`/rooms/${roomId}/change`}>{say(ROOM_WORDS.change)}</LinkButton>}
        </Actions>
      }
    />
  );
}

function CardFacts({ room }: { readonly room: RoomCard }) {
  const say = useSay();
  const fact = (term: Sentence, value: string) => ({
    term: say(term),
    value: <span lang="zh-CN">{value}</span>,
  });
  const lang = useLang();
  const signs = listed(
    room.signs.map((sign) => say(SIGN_LABELS[sign])),
    lang,
  );
  const week = room.week
    .map(
      ({ weekday, sign }) => `${say(WEEKDAY_LABELS[weekday] ?? ROOM_WORDS.week)} ${say(SIGN_LABELS[sign])}`,
    )
    .join(lang === 'zh' ? '，' : ', ');
  return (
    <Card>
      <DescriptionList
        facts={[
          { term: say(ROOM_WORDS.signs), value: signs },
          ...(week === '' ? [] : [{ term: say(ROOM_WORDS.week), value: week }]),
          {
            term: say(ROOM_WORDS.host),
            value: room.host
              ? `${room.host.personName} ${say(POST_LABELS[room.host.post])}`
              : say(ROOM_WORDS.vacant),
          },
          fact(ROOM_WORDS.address, room.address),
          fact(ROOM_WORDS.hours, room.hours),
          ...(room.phone === null ? [] : [fact(ROOM_WORDS.phone, room.phone)]),
        ]}
      />
    </Card>
  );
}
