/** 会议日历: the meetings of a month or from today on, and the page of one. */
import type { AnnouncedMeeting } from '../../contract/meeting-public.ts';
import type { MeetingPage, MeetingsPage } from '../../contract/site-meeting.ts';
import { addMonths, dayOf, startOf, weekdayOf } from '../../domain/kernel/day.ts';
import { KIND_LABELS, SUBJECT_LABELS } from '../kit/meeting/terms.ts';
import { WEEKDAY_LABELS } from '../kit/room-terms.ts';
import { listed, say } from '../kit/sentences.ts';
import { dateOf, machineOf, timeOf } from '../kit/when.ts';
import { Fact } from './frame.tsx';
import { ANNOUNCED_LABELS, SITE_MEETING } from './meeting-words.ts';
import { OnRecord, PrintedCodes } from './on-record.tsx';
import { PlaceFilter } from './place-filter.tsx';
import type { Reading } from './reading.ts';
import { Related } from './search.tsx';

interface Part {
  readonly r: Reading;
  readonly page: MeetingsPage;
}

export function Meetings({ r, page }: Part) {
  const { lang } = r.view;
  const { filter, meetings, next, continued } = page;
  const place = { town: filter.town, village: filter.village };
  return (
    <>
      <h1>{SITE_MEETING.title[lang]}</h1>
      <p className="lead">{SITE_MEETING.lead[lang]}</p>
      <Months r={r} page={page} />
      <PlaceFilter r={r} action="/meetings" shelf={{ month: filter.month }} page={page} />
      {meetings.length === 0 ? <p className="empty">{SITE_MEETING.none[lang]}</p> : null}
      <MeetingList r={r} meetings={meetings} />
      <p className="links">
        {continued ? <a href={r.to('/meetings', { ...filter })}>{SITE_MEETING.fromStart[lang]}</a> : null}
        {next === null ? null : (
          <a rel="next" href={r.to('/meetings', { ...filter, after: next })}>
            {SITE_MEETING.more[lang]}
          </a>
        )}
        <a href={r.to('/meetings.ics', place)}>{SITE_MEETING.file[lang]}</a>
      </p>
    </>
  );
}

/** From today on, and the months around the one that is read. */
function Months({ r, page: { filter, thisMonth } }: Part) {
  const { lang } = r.view;
  const middle = filter.month === '' ? thisMonth : filter.month;
  const around = [-1, 0, 1].map((n) => addMonths(`${middle}-01`, n).slice(0, 7));
  const on = (month: string) => r.to('/meetings', { ...filter, month });
  const called = (month: string) =>
    say(SITE_MEETING.ofMonth, lang, { year: month.slice(0, 4), month: Number(month.slice(5)) });
  return (
    <nav className="links" aria-label={SITE_MEETING.month[lang]}>
      <a href={on('')} aria-current={filter.month === '' ? 'true' : undefined}>
        {SITE_MEETING.fromToday[lang]}
      </a>
      {around.map((month) => (
        <a key={month} href={on(month)} aria-current={month === filter.month ? 'true' : undefined}>
          {called(month)}
        </a>
      ))}
    </nav>
  );
}

const dayOfWeek = (starts: number, { view }: Reading): string =>
  WEEKDAY_LABELS[weekdayOf(dayOf(starts))]?.[view.lang] ?? '';

const whenOf = (starts: number, r: Reading): string =>
  `${dateOf(startOf(dayOf(starts)), r.view.lang)} ${dayOfWeek(starts, r)} ${timeOf(starts)}`;

export const MeetingList = ({ r, meetings }: { r: Reading; meetings: readonly AnnouncedMeeting[] }) =>
  meetings.length === 0 ? null : (
    <ol className="list">
      {meetings.map((one) => (
        <li key={one.meetingId}>
          <time dateTime={machineOf(one.starts)}>{whenOf(one.starts, r)}</time>
          <a href={r.to(`/meetings/${one.meetingId}`)}>
            {one.placeName.split(' ').at(-1)} {KIND_LABELS[one.kind][r.view.lang]}
          </a>
          <p>
            {[ANNOUNCED_LABELS[one.state][r.view.lang], one.venue, aboutOf(r, one)]
              .filter((part) => part !== '')
              .join(' · ')}
          </p>
        </li>
      ))}
    </ol>
  );

const aboutOf = ({ view }: Reading, { subjects }: Pick<AnnouncedMeeting, 'subjects'>): string =>
  listed(
    subjects.map((subject) => SUBJECT_LABELS[subject][view.lang]),
    view.lang,
  );

export function MeetingOpen({ r, page: { meeting, related, qr, proof } }: { r: Reading; page: MeetingPage }) {
  const { lang } = r.view;
  const { meetingId, placeCode, placeName, kind, starts, state, venue, roomId, topics } = meeting;
  const about = aboutOf(r, meeting);
  const written = lang === 'en' ? 'zh-CN' : undefined;
  return (
    <article className="sheet">
      <h1>{KIND_LABELS[kind][lang]}</h1>
      <p className="under">
        {placeName} · {ANNOUNCED_LABELS[state][lang]}
      </p>
      <dl className="facts">
        <Fact name={SITE_MEETING.when[lang]}>
          <time dateTime={machineOf(starts)}>{whenOf(starts, r)}</time>
        </Fact>
        <Fact name={SITE_MEETING.where[lang]}>
          <span lang={written}>{venue}</span>
        </Fact>
        {about === '' ? null : <Fact name={SITE_MEETING.about[lang]}>{about}</Fact>}
      </dl>
      {topics.length === 0 ? null : (
        <>
          <h2>{SITE_MEETING.topics[lang]}</h2>
          <ul className="list">
            {topics.map(({ id, title }) => (
              <li key={id}>
                <a href={r.to(`/talks/${id}`)} lang={written}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <Related r={r} related={related} />
      <p className="links no-print">
        {roomId === null ? null : <a href={r.to(`/rooms/${roomId}`)}>{SITE_MEETING.room[lang]}</a>}
        <a
          href={r.to('/meetings', {
            town: placeCode.slice(0, 9),
            village: placeCode.slice(9, 12) && placeCode.slice(0, 12),
          })}
        >
          {SITE_MEETING.all[lang]}
        </a>
      </p>
      {proof === null ? null : (
        <OnRecord r={r} proof={proof} of="minutes" file={`/meetings/${meetingId}/proof.json`} />
      )}
      <PrintedCodes r={r} qr={qr} path={`/meetings/${meetingId}`} proof={proof} />
    </article>
  );
}
