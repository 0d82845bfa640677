/** 片长掌上通: the gate and the pages behind it. */
import { useEffect } from 'react';
import { Link, Route, Router, Switch } from 'wouter';
import { type LinkProps, LinkProvider } from '../kit/link.tsx';
import { LangProvider } from '../kit/sentences.ts';
import { fetchAll, later } from './later.tsx';
import { usePreferences } from './reading.ts';
import { MeGate } from './session/gate.tsx';
import { cameFrom } from './trail.ts';
import { WaitingPage } from './waiting/waiting.tsx';

const ReportPage = later(() => import('./report/report.tsx').then((it) => it.ReportPage));
const MinePage = later(() => import('./mine/mine.tsx').then((it) => it.MinePage));
const MePage = later(() => import('./me/me.tsx').then((it) => it.MePage));
const SessionsPage = later(() => import('./me/sessions.tsx').then((it) => it.SessionsPage));
const MatterPage = later<{ matterId: string }>(() =>
  import('./matter/matter.tsx').then((it) => it.MatterPage),
);
const ActPage = later<{ matterId: string; act: string }>(() =>
  import('./matter/act.tsx').then((it) => it.ActPage),
);

export const App = () => (
  <LangProvider lang={usePreferences().lang}>
    <Router base="/phone">
      <LinkProvider value={Way}>
        <MeGate>
          <Pages />
        </MeGate>
      </LinkProvider>
    </Router>
  </LangProvider>
);

function Pages() {
  useEffect(() => fetchAll([ReportPage, MatterPage, ActPage, MinePage, MePage, SessionsPage]), []);
  return (
    <Switch>
      <Route path="/report">{() => <ReportPage />}</Route>
      <Route path="/mine">{() => <MinePage />}</Route>
      <Route path="/me">{() => <MePage />}</Route>
      <Route path="/me/sessions">{() => <SessionsPage />}</Route>
      <Route path="/matters/:matterId">
        {({ matterId }) => <MatterPage key={matterId} matterId={matterId} />}
      </Route>
      <Route path="/matters/:matterId/:act">
        {({ matterId, act }) => <ActPage key={`${matterId} ${act}`} matterId={matterId} act={act} />}
      </Route>
      <Route>{() => <WaitingPage />}</Route>
    </Switch>
  );
}

/** A link inside the app. One that leads to where we came from goes back, so that the browser's way stays short. */
function Way({ href, onClick, ...rest }: LinkProps) {
  return (
    <Link
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || cameFrom() !== href) return;
        event.preventDefault();
        history.back();
      }}
    />
  );
}
