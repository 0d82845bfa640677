/** 渲染: a page of the public site as one document: one sheet inside, no script (but for the voice of cards), nothing fetched. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Rendered, SitePage } from '../../contract/site.ts';
import type { LeafletOf } from '../../contract/site-leaflet.ts';
import type { YearReport } from '../../contract/year-public.ts';
import { say } from '../kit/sentences.ts';
import { NO_TITLE } from '../kit/way-terms.ts';
import { Affair } from './affair.tsx';
import { SITE_AFFAIR } from './affair-words.ts';
import { Affairs } from './affairs.tsx';
import { Away, AwayCard, AwayEnded, AwayWritten } from './away.tsx';
import { AWAY } from './away-words.ts';
import { Categories, CategoryOpen, categoryNameOf } from './category.tsx';
import { SITE_CATEGORY } from './category-words.ts';
import { Draw, Draws } from './draws.tsx';
import { feed, foundFeed, openFeed } from './feed.ts';
import { Followed, FollowForm } from './follow.tsx';
import { Page } from './frame.tsx';
import { FRAMES, type FrameOf } from './frames.ts';
import { Home } from './home.tsx';
import { LeafletSheet, leafletLines } from './leaflet.tsx';
import { leafletOf } from './leaflet-content.ts';
import { SITE_MEETING } from './meeting-words.ts';
import { MeetingOpen, Meetings } from './meetings.tsx';
import { meetingsFile } from './meetings-file.ts';
import { OpenList } from './open.tsx';
import { AskedByCode, OpenAsked } from './open-asking.tsx';
import { OpenOne, OpenTexts } from './open-one.tsx';
import { OpenPoster } from './open-poster.tsx';
import { SITE_OPEN } from './open-words.ts';
import { OutcomeOpen } from './outcome.tsx';
import { OutcomeSay } from './outcome-say.tsx';
import { SITE_OUTCOME } from './outcome-words.ts';
import { Outcomes } from './outcomes.tsx';
import { Own } from './own.tsx';
import { OWN } from './own-words.ts';
import { PlaceOpen } from './place.tsx';
import { About, Privacy, Problem } from './plain.tsx';
import { ABOUT, PRIVACY } from './plain-words.ts';
import { type Reading, readingOf } from './reading.ts';
import { Result } from './result.tsx';
import { Results } from './results.tsx';
import { SITE_DRAW, SITE_ROOM } from './room-words.ts';
import { Room, Rooms } from './rooms.tsx';
import { Said } from './said.tsx';
import { Say } from './say.tsx';
import { Search } from './search.tsx';
import { SITE_SEARCH } from './search-words.ts';
import { SHEETS } from './sheet.ts';
import { Talk } from './talk.tsx';
import { TalkCards } from './talk-cards.tsx';
import { TalkPlan } from './talk-plan.tsx';
import { SITE_TALK } from './talk-words.ts';
import { Talks } from './talks.tsx';
import { Vote } from './vote.tsx';
import { SITE_VOTE } from './vote-words.ts';
import { Wechat } from './wechat.tsx';
import { Year } from './year.tsx';
import { titleOfYear, yearTable } from './year-rows.ts';

export function renderSite(page: SitePage): Rendered {
  const r = readingOf(page);
  if (isFile(page))
    return { text: (FILES[page.kind] as (r: Reading, it: typeof page) => string)(r, page), style: '' };
  const { sheet, script, ...frame }: FrameOf = FRAMES[page.kind];
  const style = SHEETS[sheet];
  const markup = renderToStaticMarkup(
    <Page r={r} style={style} title={titleOf(r, page)} {...frame}>
      {bodyOf(r, page)}
      {script === undefined ? null : <Script text={script} />}
    </Page>,
  );
  return { text: `<!doctype html>${markup}`, style, script };
}

const Script = ({ text }: { readonly text: string }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own script, named by its hash in the page's policy
  <script dangerouslySetInnerHTML={{ __html: text }} />
);

/** What is no page: feeds, files, tables. */
const FILES = {
  feed,
  'open-feed': openFeed,
  'found-feed': foundFeed,
  'meetings-file': meetingsFile,
  'year-rows': (r: Reading, { report }: { report: YearReport }) => yearTable(r, report),
  'leaflet-lines': (r: Reading, { of }: { of: LeafletOf }) => leafletLines(r, of),
} as const;
type FileKind = keyof typeof FILES;
const isFile = (page: SitePage): page is Extract<SitePage, { kind: FileKind }> => page.kind in FILES;

type Shown = Exclude<SitePage, { kind: FileKind }>;

function titleOf(r: Reading, page: Shown): string {
  const { w, view } = r;
  switch (page.kind) {
    case 'followed':
      return page.matter.title || NO_TITLE.erased[view.lang];
    case 'result':
      return page.result.withdrawn === null ? page.result.title : w.withdrawn;
    case 'problem':
      return w.problem[page.problem][0];
    case 'privacy':
      return PRIVACY[view.lang].title;
    case 'about':
      return ABOUT[view.lang].title;
    case 'rooms':
      return SITE_ROOM.title[view.lang];
    case 'room':
      return page.room.name;
    case 'draws':
      return SITE_DRAW.title[view.lang];
    case 'draw':
      return page.draw.title;
    case 'talks':
      return SITE_TALK.title[view.lang];
    case 'vote':
      return SITE_VOTE.title[view.lang];
    case 'affairs':
      return SITE_AFFAIR.title[view.lang];
    case 'affair':
      return page.affair.title;
    case 'talk':
    case 'talk-cards':
      return page.topic.title;
    case 'leaflet':
      return leafletOf(r, page.of).title;
    case 'year':
      return titleOfYear(r, page.report);
    case 'search':
      return SITE_SEARCH.title[view.lang];
    case 'place':
      return page.place?.name ?? view.countyName;
    case 'categories':
      return SITE_CATEGORY.title[view.lang];
    case 'category':
      return categoryNameOf(r, page);
    case 'meetings':
    case 'meeting':
      return SITE_MEETING.title[view.lang];
    case 'open':
      return SITE_OPEN.title[view.lang];
    case 'open-one':
    case 'open-poster':
    case 'open-texts':
      return page.it.title;
    case 'open-asked':
      return SITE_OPEN.askedTitle[view.lang];
    case 'asked':
      return SITE_OPEN.askedPage[view.lang];
    case 'outcomes':
      return SITE_OUTCOME.title[view.lang];
    case 'outcome':
    case 'outcome-say':
      return page.outcome.title;
    case 'talk-plan':
      return say(SITE_TALK.plan, view.lang, { year: page.plan.year });
    case 'say':
      return page.anonymous ? w.anonymously : w.say;
    case 'follow-form':
      return w.follow;
    case 'own':
      return OWN.title[view.lang];
    case 'wechat':
      return OWN.wechat[view.lang];
    case 'away':
    case 'away-written':
    case 'away-card':
    case 'away-ended':
      return AWAY.title[view.lang];
    default:
      return w[page.kind];
  }
}

function bodyOf(r: Reading, page: Shown): ReactNode {
  switch (page.kind) {
    case 'home':
      return <Home r={r} page={page} />;
    case 'say':
      return <Say r={r} page={page} />;
    case 'said':
      return <Said r={r} page={page} />;
    case 'follow-form':
      return <FollowForm r={r} page={page} />;
    case 'followed':
      return <Followed r={r} page={page} />;
    case 'wechat':
      return <Wechat r={r} page={page} />;
    case 'own':
      return <Own r={r} page={page} />;
    case 'results':
      return <Results r={r} page={page} />;
    case 'result':
      return <Result r={r} page={page} />;
    case 'away':
      return <Away r={r} page={page} />;
    case 'away-written':
      return <AwayWritten r={r} page={page} />;
    case 'away-card':
      return <AwayCard r={r} page={page} />;
    case 'away-ended':
      return <AwayEnded r={r} />;
    case 'rooms':
      return <Rooms r={r} page={page} />;
    case 'room':
      return <Room r={r} page={page} />;
    case 'draws':
      return <Draws r={r} page={page} />;
    case 'draw':
      return <Draw r={r} page={page} />;
    case 'talks':
      return <Talks r={r} page={page} />;
    case 'talk':
      return <Talk r={r} page={page} />;
    case 'outcomes':
      return <Outcomes r={r} page={page} />;
    case 'outcome':
      return <OutcomeOpen r={r} page={page} />;
    case 'outcome-say':
      return <OutcomeSay r={r} page={page} />;
    case 'talk-cards':
      return <TalkCards r={r} page={page} />;
    case 'vote':
      return <Vote r={r} page={page} />;
    case 'affairs':
      return <Affairs r={r} page={page} />;
    case 'affair':
      return <Affair r={r} page={page} />;
    case 'talk-plan':
      return <TalkPlan r={r} page={page} />;
    case 'leaflet':
      return <LeafletSheet r={r} page={page} />;
    case 'year':
      return <Year r={r} page={page} />;
    case 'search':
      return <Search r={r} page={page} />;
    case 'place':
      return <PlaceOpen r={r} page={page} />;
    case 'categories':
      return <Categories r={r} />;
    case 'category':
      return <CategoryOpen r={r} page={page} />;
    case 'meetings':
      return <Meetings r={r} page={page} />;
    case 'meeting':
      return <MeetingOpen r={r} page={page} />;
    case 'open':
      return <OpenList r={r} page={page} />;
    case 'open-one':
      return <OpenOne r={r} page={page} />;
    case 'open-poster':
      return <OpenPoster r={r} page={page} />;
    case 'open-texts':
      return <OpenTexts r={r} page={page} />;
    case 'open-asked':
      return <OpenAsked r={r} page={page} />;
    case 'asked':
      return <AskedByCode r={r} page={page} />;
    case 'privacy':
      return <Privacy r={r} />;
    case 'about':
      return <About r={r} page={page} />;
    case 'problem':
      return <Problem r={r} problem={page.problem} />;
  }
}
