/** 一个地方: a county, a town or a village with all that is open of it, and whom to turn to. */
import type { PlacePage } from '../../contract/site-search.ts';
import { say } from '../kit/sentences.ts';
import { POST_LABELS } from '../kit/terms.ts';
import { SITE_AFFAIR } from './affair-words.ts';
import { Fact } from './frame.tsx';
import { MeetingList } from './meetings.tsx';
import { SITE_OPEN } from './open-words.ts';
import { SITE_OUTCOME } from './outcome-words.ts';
import type { Reading } from './reading.ts';
import { SITE_ROOM } from './room-words.ts';
import { FoundList } from './search.tsx';
import { SITE_PLACE } from './search-words.ts';
import { SITE_TALK } from './talk-words.ts';
import { SITE_YEAR } from './year-words.ts';

interface Part {
  readonly r: Reading;
  readonly page: PlacePage;
}

export const placeNameOf = ({ view }: Reading, { place }: PlacePage): string =>
  place === null ? view.countyName : place.name;

/** The place as the lists of the site are asked for it. */
const within = ({ place }: PlacePage) => ({
  town: place?.code.slice(0, 9) ?? '',
  village: (place?.code.length ?? 0) > 9 ? (place?.code ?? '') : '',
});

export function PlaceOpen({ r, page }: Part) {
  const { view, to } = r;
  const { place, below, meetings, newest } = page;
  const asked = within(page);
  return (
    <>
      <h1 lang={view.lang === 'en' ? 'zh-CN' : undefined}>{placeNameOf(r, page)}</h1>
      <p className="lead">
        {place === null || place.within.length === 0 ? null : `${place.within.join(' ')} · `}
        {SITE_PLACE.lead[view.lang]}
      </p>
      {below.length === 0 ? null : (
        <nav className="links" aria-label={SITE_PLACE.below[view.lang]}>
          {below.map(({ code, name }) => (
            <a key={code} href={to(`/places/${code}`)} lang={view.lang === 'en' ? 'zh-CN' : undefined}>
              {name}
            </a>
          ))}
        </nav>
      )}
      <TurnTo r={r} page={page} />
      <h2>{SITE_PLACE.ahead[view.lang]}</h2>
      {meetings.length === 0 ? <p>{SITE_PLACE.noMeeting[view.lang]}</p> : null}
      <MeetingList r={r} meetings={meetings} />
      <p className="links">
        <a href={to('/meetings', asked)}>{SITE_PLACE.allMeetings[view.lang]}</a>
      </p>
      <h2>{SITE_PLACE.newest[view.lang]}</h2>
      {newest.length === 0 ? <p>{SITE_PLACE.noneYet[view.lang]}</p> : null}
      <FoundList r={r} found={newest} />
      <nav className="links" aria-label={SITE_PLACE.shelves[view.lang]}>
        <a href={to('/results', asked)}>{r.w.results}</a>
        <a href={to('/talks', asked)}>{SITE_TALK.title[view.lang]}</a>
        <a href={to('/outcomes', asked)}>{SITE_OUTCOME.name[view.lang]}</a>
        <a href={to('/open', asked)}>{SITE_OPEN.title[view.lang]}</a>
        <a href={to('/affairs', asked)}>{SITE_AFFAIR.title[view.lang]}</a>
        <a href={to('/year', asked)}>{SITE_YEAR.door[view.lang]}</a>
        <a href={to('/search', asked)}>{SITE_PLACE.find[view.lang]}</a>
      </nav>
    </>
  );
}

/** 有事找谁: the room's own number and hours; nobody's private phone stands here. */
function TurnTo({ r, page: { place, room } }: Part) {
  const { view, to } = r;
  const { lang } = view;
  const written = lang === 'en' ? 'zh-CN' : undefined;
  return (
    <>
      <h2>{SITE_PLACE.turnTo[lang]}</h2>
      {room === null ? (
        <p>{SITE_PLACE.none[lang]}</p>
      ) : (
        <dl className="facts">
          <Fact name={SITE_PLACE.office[lang]}>
            <a href={to(`/rooms/${room.roomId}`)} lang={written}>
              {room.name}
            </a>
          </Fact>
          <Fact name={SITE_ROOM.host[lang]}>
            {room.host === null
              ? SITE_ROOM.vacant[lang]
              : `${room.host.personName} ${say(POST_LABELS[room.host.post], lang)}`}
          </Fact>
          <Fact name={SITE_ROOM.hours[lang]}>
            <span lang={written}>{room.hours}</span>
          </Fact>
          <Fact name={SITE_ROOM.address[lang]}>
            <span lang={written}>{room.address}</span>
          </Fact>
          {room.phone === null ? null : (
            <Fact name={SITE_ROOM.phone[lang]}>
              <a href={`tel:${room.phone}`}>{room.phone}</a>
            </Fact>
          )}
        </dl>
      )}
      <p className="links">
        <a href={to('/say', { place: place?.code ?? '' })}>{SITE_PLACE.say[lang]}</a>
      </p>
    </>
  );
}
