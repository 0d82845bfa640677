/** 议事室: the list by town, and the card of one room with its calendar of two weeks and its rules. */
import type { SignOfDayView } from '../../contract/room.ts';
import type { RoomPage, RoomsPage } from '../../contract/site-room.ts';
import { type Day, startOf, weekdayOf } from '../../domain/kernel/day.ts';
import { SIGN_LABELS, WEEKDAY_LABELS } from '../kit/room-terms.ts';
import { type Sentence, say } from '../kit/sentences.ts';
import { POST_LABELS } from '../kit/terms.ts';
import { dateOf } from '../kit/when.ts';
import { Fact, Kept, Written } from './frame.tsx';
import { Choice } from './place-filter.tsx';
import type { Reading } from './reading.ts';
import { SITE_ROOM } from './room-words.ts';

export function Rooms({ r, page }: { r: Reading; page: RoomsPage }) {
  const { view, to } = r;
  const w = (sentence: Sentence, values?: Record<string, string>) => say(sentence, view.lang, values);
  const { town, towns, rooms, more, continued } = page;
  return (
    <>
      <h1>{w(SITE_ROOM.title)}</h1>
      <p className="lead">{w(SITE_ROOM.lead)}</p>
      <form className="filter" action="/rooms" method="get">
        <Kept r={r} />
        <Choice
          name="town"
          label={w(SITE_ROOM.town)}
          any={w(SITE_ROOM.everywhere)}
          chosen={town}
          among={towns}
        />
        <button type="submit">{w(SITE_ROOM.show)}</button>
      </form>
      {rooms.length === 0 ? (
        <p className="empty">{w(SITE_ROOM.none)}</p>
      ) : (
        <ol className="list">
          {rooms.map(({ roomId, name, placeName, within, today }) => (
            <li key={roomId}>
              <a href={to(`/rooms/${roomId}`)} lang={view.lang === 'en' ? 'zh-CN' : undefined}>
                {name}
              </a>
              <p>
                {[...within, placeName].join(' ')} · {w(SITE_ROOM.today, { signs: signsOf(r, today) })}
              </p>
            </li>
          ))}
        </ol>
      )}
      <p className="links">
        {continued ? <a href={to('/rooms', { town })}>{w(SITE_ROOM.fromStart)}</a> : null}
        {more === null ? null : (
          <a rel="next" href={to('/rooms', { town, after: more })}>
            {w(SITE_ROOM.more)}
          </a>
        )}
      </p>
    </>
  );
}

const signsOf = ({ view }: Reading, signs: readonly SignOfDayView[]): string =>
  [...new Set(signs.map(({ sign }) => say(SIGN_LABELS[sign], view.lang)))].join(
    view.lang === 'zh' ? '、' : ', ',
  );

export function Room({ r, page: { room } }: { r: Reading; page: RoomPage }) {
  const { view, to } = r;
  const w = (sentence: Sentence, values?: Record<string, string>) => say(sentence, view.lang, values);
  const { host, rules } = room;
  const written = view.lang === 'en' ? 'zh-CN' : undefined;
  return (
    <>
      <h1 lang={written}>{room.name}</h1>
      <p className="lead">
        {[...room.within, room.placeName].join(' ')} ·{' '}
        {room.closedOn === null ? w(SITE_ROOM.today, { signs: signsOf(r, room.today) }) : w(SITE_ROOM.closed)}
      </p>
      <dl className="facts">
        <Fact name={w(SITE_ROOM.host)}>
          {host === null
            ? w(SITE_ROOM.vacant)
            : `${host.personName} ${say(POST_LABELS[host.post], view.lang)}`}
        </Fact>
        <Fact name={w(SITE_ROOM.hours)}>
          <span lang={written}>{room.hours}</span>
        </Fact>
        <Fact name={w(SITE_ROOM.address)}>
          <span lang={written}>{room.address}</span>
        </Fact>
        {room.phone === null ? null : <Fact name={w(SITE_ROOM.phone)}>{room.phone}</Fact>}
        <Fact name={w(SITE_ROOM.signs)}>
          {room.signs.map((sign) => say(SIGN_LABELS[sign], view.lang)).join(view.lang === 'zh' ? '、' : ', ')}
        </Fact>
      </dl>
      <p className="links">
        <a href={to('/say', { place: room.placeCode })}>{w(SITE_ROOM.say)}</a>
      </p>
      {room.closedOn === null ? (
        <>
          <h2>{w(SITE_ROOM.days)}</h2>
          <p>{w(SITE_ROOM.daysLead)}</p>
          <dl className="facts">
            {room.days.map(({ day, signs }) => (
              <Fact key={day} name={dayName(r, day)}>
                {signs.map((one) => (
                  <span key={`${one.from}`} className="why">
                    {one.from !== undefined && one.to !== undefined
                      ? `${w(SITE_ROOM.hoursOf, { from: one.from, to: one.to })} `
                      : ''}
                    {say(SIGN_LABELS[one.sign], view.lang)}
                  </span>
                ))}
              </Fact>
            ))}
          </dl>
        </>
      ) : null}
      {rules === null ? null : (
        <>
          <h2>{w(SITE_ROOM.rules)}</h2>
          <p>{w(SITE_ROOM.adopted, { day: dateOf(startOf(rules.adoptedOn), view.lang) })}</p>
          <Written r={r}>{rules.text}</Written>
        </>
      )}
    </>
  );
}

const dayName = ({ view }: Reading, day: Day): string =>
  `${dateOf(startOf(day), view.lang)} ${say(WEEKDAY_LABELS[weekdayOf(day)] ?? SITE_ROOM.today, view.lang)}`;
