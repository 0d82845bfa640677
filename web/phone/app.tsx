/** 片长掌上通: the gate and the pages behind it. */
import { useEffect } from 'react';
import { Link, Route, Router, Switch, useLocation } from 'wouter';
import { type LinkProps, LinkProvider } from '../kit/link.tsx';
import { LangProvider } from '../kit/sentences.ts';
import { AREA_PAGES, AreaPages } from './area/pages.tsx';
import { CountysCategories } from './categories.tsx';
import { fetchAll, LaterPage, later } from './later.tsx';
import { usePreferences } from './reading.ts';
import { MeGate } from './session/gate.tsx';
import { cameFrom } from './trail.ts';
import { SELDOM_PARTS, WaitingPage } from './waiting/waiting.tsx';

const invite = later(() => import('./session/invite.tsx').then((it) => it.InvitePage));
const report = later(() => import('./report/report.tsx').then((it) => it.ReportPage));
const mine = later(() => import('./mine/mine.tsx').then((it) => it.MinePage));
const me = later(() => import('./me/me.tsx').then((it) => it.MePage));
const sessions = later(() => import('./me/sessions.tsx').then((it) => it.SessionsPage));
const own = later(() => import('./me/own.tsx').then((it) => it.OwnPage));
const walk = later(() => import('./walk/walk.tsx').then((it) => it.WalkPage));
const addPoint = later(() => import('./walk/add.tsx').then((it) => it.AddPage));
const point = later<{ pointId: string }>(() => import('./walk/point.tsx').then((it) => it.PointPage));
const meetings = later(() => import('./meeting/meetings.tsx').then((it) => it.MeetingsPage));
const meeting = later<{ meetingId: string }>(() =>
  import('./meeting/meeting.tsx').then((it) => it.MeetingPage),
);
const talks = later(() => import('./talk/pages.tsx').then((it) => it.arrived()));
const burden = later(() => import('./burden/burden.tsx').then((it) => it.BurdenPage));
const pending = later(() => import('./pending/pending.tsx').then((it) => it.PendingPage));
const matter = later<{ matterId: string }>(() => import('./matter/matter.tsx').then((it) => it.MatterPage));
const act = later<{ matterId: string; act: string }>(() =>
  import('./matter/act.tsx').then((it) => it.ActPage),
);

const NOTHING = {};

export const App = () => (
  <LangProvider lang={usePreferences().lang}>
    <Router base="/phone">
      <LinkProvider value={Way}>
        <Switch>
          <Route path="/invite">{() => <LaterPage of={invite} with={NOTHING} />}</Route>
          <Route>
            {() => (
              <MeGate>
                <CountysCategories>
                  <Pages />
                </CountysCategories>
              </MeGate>
            )}
          </Route>
        </Switch>
      </LinkProvider>
    </Router>
  </LangProvider>
);

function Pages() {
  useEffect(
    () =>
      fetchAll([
        walk,
        report,
        point,
        addPoint,
        matter,
        act,
        pending,
        mine,
        me,
        sessions,
        own,
        burden,
        meetings,
        meeting,
        ...AREA_PAGES,
        talks,
        ...SELDOM_PARTS,
      ]),
    [],
  );
  return (
    <Switch>
      <Route path="/report">{() => <LaterPage of={report} with={NOTHING} />}</Route>
      <Route path="/walk">{() => <LaterPage of={walk} with={NOTHING} />}</Route>
      <Route path="/walk/add">{() => <LaterPage of={addPoint} with={NOTHING} />}</Route>
      <Route path="/walk/:pointId">{(at) => <LaterPage key={at.pointId} of={point} with={at} />}</Route>
      <Route path="/pending">{() => <LaterPage of={pending} with={NOTHING} />}</Route>
      <Route path="/mine">{() => <LaterPage of={mine} with={NOTHING} />}</Route>
      <Route path="/me">{() => <LaterPage of={me} with={NOTHING} />}</Route>
      <Route path="/me/burden">{() => <LaterPage of={burden} with={NOTHING} />}</Route>
      <Route path="/meetings">{() => <LaterPage of={meetings} with={NOTHING} />}</Route>
      <Route path="/meetings/:meetingId">
        {(at) => <LaterPage key={at.meetingId} of={meeting} with={at} />}
      </Route>
      <Route path="/me/sessions">{() => <LaterPage of={sessions} with={NOTHING} />}</Route>
      <Route path="/me/own">{() => <LaterPage of={own} with={NOTHING} />}</Route>
      <Route path="/talks/*?">{() => <LaterPage of={talks} with={NOTHING} />}</Route>
      <Route path="/area/*?">{() => <AreaPages />}</Route>
      <Route path="/matters/:matterId">{(at) => <LaterPage key={at.matterId} of={matter} with={at} />}</Route>
      <Route path="/matters/:matterId/:act">
        {(at) => <LaterPage key={`${at.matterId} ${at.act}`} of={act} with={at} />}
      </Route>
      <Route>{() => <WaitingPage />}</Route>
    </Switch>
  );
}

/**
 * A link inside the app. One that leads to where we came from goes back, and another view of the same page takes its
 * place, so that the browser's way stays short.
 */
function Way({ href, onClick, ...rest }: LinkProps) {
  const [path] = useLocation();
  return (
    <Link
      {...rest}
      href={href}
      replace={href.split('?')[0] === path}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || cameFrom() !== href) return;
        event.preventDefault();
        history.back();
      }}
    />
  );
}
