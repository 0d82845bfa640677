/** 年度小结: told from calendar, room days and checks; printed as it stands. */
import { useParams } from 'wouter';
import { getRoomYear, type RoomYear } from '../../../contract/room-people.ts';
import { dayOf } from '../../../domain/kernel/day.ts';
import { Actions, LinkButton } from '../../kit/button.tsx';
import { dayText } from '../../kit/day-text.ts';
import { Go } from '../../kit/link.tsx';
import { Card, DescriptionList, List, ListRow } from '../../kit/list.tsx';
import { PageHead } from '../../kit/page.tsx';
import { ROOM_DAY_LABELS, SIGN_LABELS } from '../../kit/room-terms.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { useConditions } from '../address.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { PrintButton } from '../print-button.tsx';
import { Unanswered } from '../trouble.tsx';
import { ROOM_WORDS } from './words.ts';

export function RoomYearNote() {
  const say = useSay();
  const { roomId = '' } = useParams<{ roomId: string }>();
  const { conditions, address } = useConditions(['year']);
  const year = /^20\d\d$/.test(conditions.year) ? conditions.year : dayOf(Date.now()).slice(0, 4);
  const asked = useAsked(getRoomYear, { params: { roomId }, query: { year } });
  const { answer } = asked;
  const title = say(ROOM_WORDS.yearTitle, { name: answer?.name ?? '', year });
  const lastYear = String(Number(year) - 1);
  useTitle(say(ROOM_WORDS.year));
  return (
    <>
      <PageHead
        over={<Go href={`/rooms/${roomId}`}>{answer?.name ?? say(ROOM_WORDS.title)}</Go>}
        title={title}
        under={say(ROOM_WORDS.yearLead)}
        actions={
          <Actions>
            <LinkButton href={address({ year: lastYear })}>{lastYear}</LinkButton>
            <PrintButton first />
          </Actions>
        }
      />
      <Unanswered asked={asked} />
      {answer && <Note note={answer} />}
    </>
  );
}

function Note({ note }: { readonly note: RoomYear }) {
  const say = useSay();
  const lang = useLang();
  const {
    bookings,
    roomDays: days,
    visits,
    households,
    sides,
    quarters,
    heard,
    lastCheck,
    gaps,
    members,
    women,
  } = note;
  const use = bookings
    .map(({ sign, count }) => `${say(SIGN_LABELS[sign])} ${say(ROOM_WORDS.yearTimes, { n: count })}`)
    .join('，');
  return (
    <>
      <Card>
        <DescriptionList
          facts={[
            { term: say(ROOM_WORDS.yearUse), value: use === '' ? say(ROOM_WORDS.yearNoUse) : use },
            {
              term: say(ROOM_WORDS.days),
              value: say(ROOM_WORDS.yearDays, { days, visits, households, sides }),
            },
            {
              term: say(ROOM_WORDS.yearQuarters),
              value: quarters.map((n, at) => `${say(ROOM_WORDS.quarter, { n: at + 1 })} ${n}`).join('，'),
            },
            { term: say(ROOM_WORDS.members), value: say(ROOM_WORDS.memberCount, { n: members, women }) },
            {
              term: say(ROOM_WORDS.yearCheck),
              value:
                lastCheck === null
                  ? say(ROOM_WORDS.noChecks)
                  : `${dayText(lastCheck, lang)} ${gaps === 0 ? say(ROOM_WORDS.allThere) : say(ROOM_WORDS.gapCount, { n: gaps })}`,
            },
          ]}
        />
      </Card>
      <Card title={say(ROOM_WORDS.yearHeard)}>
        {heard.length === 0 && <p className="act-none">{say(ROOM_WORDS.noDays)}</p>}
        {heard.length > 0 && (
          <List>
            {heard.map((one) => (
              <ListRow
                key={one.roomDayId}
                over={`${dayText(one.day, lang)} ${say(ROOM_DAY_LABELS[one.kind])}`}
                title={<span lang="zh-CN">{one.heard}</span>}
                under={say(ROOM_WORDS.dayLine, { households: one.households, sides: one.sides })}
              />
            ))}
          </List>
        )}
      </Card>
    </>
  );
}
