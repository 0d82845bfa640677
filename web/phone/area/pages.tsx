/** 目录: the pages of my area, each fetched when there is time. */
import { Route, Switch } from 'wouter';
import { LaterPage, later } from '../later.tsx';

const area = later(() => import('./area.tsx').then((it) => it.AreaPage));
const doorCard = later(() => import('./door-card.tsx').then((it) => it.DoorCardPage));
const newHousehold = later(() => import('./household.tsx').then((it) => it.NewHouseholdPage));
const household = later<{ householdId: string }>(() =>
  import('./household.tsx').then((it) => it.HouseholdPage),
);
const care = later(() => import('./care.tsx').then((it) => it.CarePage));
const newCare = later(() => import('./care-card.tsx').then((it) => it.NewCarePage));
const careCard = later<{ cardId: string }>(() => import('./care-card.tsx').then((it) => it.CareCardPage));
const away = later(() => import('./away.tsx').then((it) => it.AwayPage));
const roster = later(() => import('./roster.tsx').then((it) => it.RosterPage));
const newEntry = later(() => import('./roster-entry.tsx').then((it) => it.NewEntryPage));
const entry = later<{ entryId: string }>(() => import('./roster-entry.tsx').then((it) => it.EntryPage));
const topics = later(() => import('./topics.tsx').then((it) => it.TopicsPage));

export const AREA_PAGES = [
  ...[area, doorCard, newHousehold, household, care, newCare, careCard],
  ...[away, roster, newEntry, entry, topics],
] as const;

const NOTHING = {};

export const AreaPages = () => (
  <Switch>
    <Route path="/area/card">{() => <LaterPage of={doorCard} with={NOTHING} />}</Route>
    <Route path="/area/households/new">{() => <LaterPage of={newHousehold} with={NOTHING} />}</Route>
    <Route path="/area/households/:householdId">
      {(at) => <LaterPage key={at.householdId} of={household} with={at} />}
    </Route>
    <Route path="/area/care">{() => <LaterPage of={care} with={NOTHING} />}</Route>
    <Route path="/area/care/new">{() => <LaterPage of={newCare} with={NOTHING} />}</Route>
    <Route path="/area/care/:cardId">{(at) => <LaterPage key={at.cardId} of={careCard} with={at} />}</Route>
    <Route path="/area/away">{() => <LaterPage of={away} with={NOTHING} />}</Route>
    <Route path="/area/roster">{() => <LaterPage of={roster} with={NOTHING} />}</Route>
    <Route path="/area/roster/new">{() => <LaterPage of={newEntry} with={NOTHING} />}</Route>
    <Route path="/area/roster/:entryId">{(at) => <LaterPage key={at.entryId} of={entry} with={at} />}</Route>
    <Route path="/area/topics">{() => <LaterPage of={topics} with={NOTHING} />}</Route>
    <Route>{() => <LaterPage of={area} with={NOTHING} />}</Route>
  </Switch>
);
