/** 目录: the pages of topics. They come together, after the first page is shown, so that they are there when the signal is gone. */
import { Route, Switch } from 'wouter';
import { LaterPage, later } from '../later.tsx';

const talks = later(() => import('./talks.tsx').then((it) => it.TalksPage));
const propose = later(() => import('./propose.tsx').then((it) => it.ProposePage));
const talk = later<{ consultationId: string }>(() => import('./talk.tsx').then((it) => it.TalkPage));
const cards = later<{ consultationId: string }>(() => import('./cards.tsx').then((it) => it.CardsPage));

const NOTHING = {};

const TalkPages = () => (
  <Switch>
    <Route path="/talks/new">{() => <LaterPage of={propose} with={NOTHING} />}</Route>
    <Route path="/talks/:consultationId/cards">
      {(at) => <LaterPage key={at.consultationId} of={cards} with={at} />}
    </Route>
    <Route path="/talks/:consultationId">
      {(at) => <LaterPage key={at.consultationId} of={talk} with={at} />}
    </Route>
    <Route>{() => <LaterPage of={talks} with={NOTHING} />}</Route>
  </Switch>
);

/** The pages, once each of them is there. */
export async function arrived(): Promise<typeof TalkPages> {
  await Promise.all([talks, propose, talk, cards].map((page) => page.fetch()));
  return TalkPages;
}
