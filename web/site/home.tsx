/** 首页: what this is, its doors, and what was published last. */
import type { HomePage } from '../../contract/site.ts';
import { SITE_AFFAIR } from './affair-words.ts';
import { AWAY } from './away-words.ts';
import { SITE_MEETING } from './meeting-words.ts';
import { SITE_OPEN } from './open-words.ts';
import { SITE_OUTCOME } from './outcome-words.ts';
import type { Reading } from './reading.ts';
import { PublishedList } from './results.tsx';
import { SITE_DRAW, SITE_ROOM } from './room-words.ts';
import { SITE_PLACE } from './search-words.ts';
import { SITE_TALK } from './talk-words.ts';
import { SITE_YEAR } from './year-words.ts';

export function Home({ r, page: { newest } }: { r: Reading; page: HomePage }) {
  const { view, w, to } = r;
  return (
    <>
      <h1 className="motto">{w.tagline}</h1>
      <p className="lead">{w.homeLead(view.countyName)}</p>
      <ul className="doors">
        <Door href={to('/say')} name={w.say} says={w.sayDoor} />
        <Door href={to('/follow')} name={w.follow} says={w.followDoor} />
        <Door href={to('/results')} name={w.results} says={w.resultsDoor} />
        <Door href={to('/open')} name={SITE_OPEN.title[view.lang]} says={SITE_OPEN.door[view.lang]} />
        <Door href={to('/talks')} name={SITE_TALK.title[view.lang]} says={SITE_TALK.door[view.lang]} />
        <Door
          href={to('/outcomes')}
          name={SITE_OUTCOME.name[view.lang]}
          says={SITE_OUTCOME.door[view.lang]}
        />
      </ul>
      <p className="links">
        <a href={to('/places')}>{SITE_PLACE.door[view.lang]}</a>
        <a href={to('/away')}>{AWAY.door[view.lang]}</a>
        <a href={to('/affairs')}>{SITE_AFFAIR.door[view.lang]}</a>
        <a href={to('/meetings')}>{SITE_MEETING.door[view.lang]}</a>
        <a href={to('/rooms')}>{SITE_ROOM.door[view.lang]}</a>
        <a href={to('/year')}>{SITE_YEAR.door[view.lang]}</a>
        <a href={to('/draws')}>{SITE_DRAW.title[view.lang]}</a>
      </p>
      <h2>{w.newest}</h2>
      {newest.length === 0 ? <p>{w.noneYet}</p> : <PublishedList r={r} rows={newest} />}
      {newest.length === 0 ? null : (
        <p>
          <a href={to('/results')}>{w.allResults}</a>
        </p>
      )}
    </>
  );
}

const Door = ({ href, name, says }: { href: string; name: string; says: string }) => (
  <li>
    <a href={href}>
      <b>{name}</b>
      <span>{says}</span>
    </a>
  </li>
);
