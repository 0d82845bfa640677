/** 目录: every page of the desk and the office it is for. Each page is fetched when it is first opened. */
import { type ReactNode, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { listArchives } from '../../contract/archive.ts';
import { askCampaign, getCampaign, listCampaigns } from '../../contract/campaign.ts';
import { getFigures } from '../../contract/centre.ts';
import { getConsultation, listConsultations, proposeConsultation } from '../../contract/consultation.ts';
import { listBallots } from '../../contract/consultation-ballots.ts';
import { setYearlyPlan } from '../../contract/consultation-plan.ts';
import { listCorrections } from '../../contract/correction.ts';
import { getDoorCards } from '../../contract/door-card.ts';
import { publishDraw } from '../../contract/draw.ts';
import { getRoster } from '../../contract/evacuation.ts';
import { getHandover } from '../../contract/handover.ts';
import { listHouseholds } from '../../contract/household.ts';
import { listIntakes } from '../../contract/intake.ts';
import { invitePlace } from '../../contract/invitation.ts';
import { getMatter, listMatters, listWaiting, reportMatter } from '../../contract/matter.ts';
import { appointOffice, closeAccount, getOffice, listVacant } from '../../contract/office.ts';
import { createTemplate } from '../../contract/paper.ts';
import { getMe, listAudit } from '../../contract/people.ts';
import { makePaperForm } from '../../contract/picture.ts';
import { openPlace } from '../../contract/place-change.ts';
import { correctPublication, publishMatter } from '../../contract/publication.ts';
import { getRates } from '../../contract/rates.ts';
import { listRelations } from '../../contract/relation.ts';
import { getRoomSheet, openRoom } from '../../contract/room.ts';
import { listExperts } from '../../contract/room-expert.ts';
import { getRoomYear, listCppccMembers } from '../../contract/room-people.ts';
import { getCategories, getSetting } from '../../contract/setting.ts';
import { listCallBacks } from '../../contract/sms.ts';
import { getSupervision } from '../../contract/supervision.ts';
import { listHeld } from '../../contract/sync.ts';
import { addPoint, getPoint, listPoints, listWeather } from '../../contract/watch.ts';
import { listCandidates } from '../../contract/ways.ts';
import { EMPTY_CATEGORIES } from '../../domain/matter/categories.ts';
import { CategoriesProvider } from '../kit/categories.ts';
import { useAsked } from './ask.ts';
import { DISCLOSURE_PAGES } from './disclosure/pages.ts';
import { doorsOf } from './frame/doors.ts';
import { useFollowed } from './frame/followed.ts';
import { Frame } from './frame/frame.tsx';
import { NotHere } from './frame/not-here.tsx';
import { MEETING_PAGES } from './meeting/pages.ts';
import { OUTCOME_PAGES } from './outcome/pages.ts';
import { type PlaceOfPage, page } from './page.ts';
import { Unanswered } from './trouble.tsx';
import { mayUse, useWho, WhoProvider } from './who.ts';

const SignIn = page(() => import('./session/sign-in.tsx'), 'SignIn');

const PAGES: readonly PlaceOfPage[] = [
  { path: '/inbox', Page: page(() => import('./matter/inbox.tsx'), 'Inbox'), needs: listWaiting },
  { path: '/matters', Page: page(() => import('./matter/matters.tsx'), 'Matters'), needs: listMatters },
  { path: '/matters/new', Page: page(() => import('./matter/record.tsx'), 'Record'), needs: reportMatter },
  {
    path: '/matters/:matterId',
    Page: page(() => import('./matter/matter.tsx'), 'MatterSheet'),
    needs: getMatter,
  },
  {
    path: '/matters/:matterId/publish',
    Page: page(() => import('./publication/prepare.tsx'), 'Prepare'),
    needs: publishMatter,
  },
  { path: '/published', Page: page(() => import('./publication/published.tsx'), 'Published') },
  {
    path: '/published/:publicationId/correct',
    Page: page(() => import('./publication/correct.tsx'), 'Correct'),
    needs: correctPublication,
  },
  { path: '/figures', Page: page(() => import('./centre/figures.tsx'), 'Figures'), needs: getFigures },
  { path: '/places/:code?', Page: page(() => import('./place/places.tsx'), 'Places') },
  {
    path: '/places/:code/appoint',
    Page: page(() => import('./people/appoint.tsx'), 'Appoint'),
    needs: appointOffice,
  },
  {
    path: '/places/:code/slips',
    Page: page(() => import('./people/slips.tsx'), 'Slips'),
    needs: invitePlace,
  },
  {
    path: '/places/:code/change',
    Page: page(() => import('./place/change.tsx'), 'ChangePlace'),
    needs: openPlace,
  },
  { path: '/settings', Page: page(() => import('./settings/settings.tsx'), 'Settings'), needs: getSetting },
  {
    path: '/offices/:officeId',
    Page: page(() => import('./people/office.tsx'), 'OfficeSheet'),
    needs: getOffice,
  },
  {
    path: '/offices/:officeId/handover',
    Page: page(() => import('./handover/handover.tsx'), 'HandoverSheet'),
    needs: getHandover,
  },
  { path: '/watch', Page: page(() => import('./watch/watch.tsx'), 'Watch'), needs: listPoints },
  { path: '/watch/new', Page: page(() => import('./watch/add-point.tsx'), 'AddPoint'), needs: addPoint },
  { path: '/watch/:pointId', Page: page(() => import('./watch/point.tsx'), 'PointSheet'), needs: getPoint },
  { path: '/weather', Page: page(() => import('./watch/weather.tsx'), 'Weather'), needs: listWeather },
  {
    path: '/campaigns',
    Page: page(() => import('./watch/campaigns.tsx'), 'Campaigns'),
    needs: listCampaigns,
  },
  {
    path: '/campaigns/new',
    Page: page(() => import('./watch/ask-campaign.tsx'), 'AskCampaign'),
    needs: askCampaign,
  },
  {
    path: '/campaigns/:campaignId',
    Page: page(() => import('./watch/campaign.tsx'), 'CampaignSheet'),
    needs: getCampaign,
  },
  { path: '/rooms', Page: page(() => import('./room/rooms.tsx'), 'Rooms'), needs: getRoomSheet },
  { path: '/rooms/new', Page: page(() => import('./room/open-room.tsx'), 'OpenRoom'), needs: openRoom },
  {
    path: '/rooms/links',
    Page: page(() => import('./room/links.tsx'), 'RoomLinks'),
    needs: listCppccMembers,
  },
  { path: '/rooms/:roomId', Page: page(() => import('./room/room.tsx'), 'RoomPage'), needs: getRoomSheet },
  {
    path: '/rooms/:roomId/change',
    Page: page(() => import('./room/change-room.tsx'), 'ChangeRoom'),
    needs: openRoom,
  },
  { path: '/rooms/:roomId/card', Page: page(() => import('./room/door.tsx'), 'RoomDoor') },
  {
    path: '/rooms/:roomId/year',
    Page: page(() => import('./room/year.tsx'), 'RoomYearNote'),
    needs: getRoomYear,
  },
  ...MEETING_PAGES,
  ...OUTCOME_PAGES,
  ...DISCLOSURE_PAGES,
  {
    path: '/consultations',
    Page: page(() => import('./consultation/topics.tsx'), 'Topics'),
    needs: listConsultations,
  },
  {
    path: '/consultations/new',
    Page: page(() => import('./consultation/propose.tsx'), 'Propose'),
    needs: proposeConsultation,
  },
  {
    path: '/consultations/plan',
    Page: page(() => import('./consultation/plan.tsx'), 'YearlyPlan'),
    needs: setYearlyPlan,
  },
  {
    path: '/consultations/:consultationId',
    Page: page(() => import('./consultation/topic.tsx'), 'TopicSheet'),
    needs: getConsultation,
  },
  {
    path: '/consultations/:consultationId/print/:what',
    Page: page(() => import('./consultation/papers/print.tsx'), 'TopicPrint'),
    needs: getConsultation,
  },
  {
    path: '/consultations/:consultationId/ballots',
    Page: page(() => import('./consultation/ballots.tsx'), 'BallotSheet'),
    needs: listBallots,
  },
  { path: '/experts', Page: page(() => import('./supervision/experts.tsx'), 'Experts'), needs: listExperts },
  {
    path: '/supervision/:code?',
    Page: page(() => import('./supervision/supervision.tsx'), 'Supervision'),
    needs: getSupervision,
  },
  { path: '/draws', Page: page(() => import('./supervision/draws.tsx'), 'Draws'), needs: getSupervision },
  {
    path: '/draws/new',
    Page: page(() => import('./supervision/publish-draw.tsx'), 'PublishDraw'),
    needs: publishDraw,
  },
  {
    path: '/draws/:drawId',
    Page: page(() => import('./supervision/draw.tsx'), 'DrawSheet'),
    needs: getSupervision,
  },
  { path: '/sync', Page: page(() => import('./sync/sync.tsx'), 'Sync'), needs: listHeld },
  { path: '/vacant', Page: page(() => import('./people/vacant.tsx'), 'Vacant'), needs: listVacant },
  {
    path: '/corrections',
    Page: page(() => import('./people/corrections.tsx'), 'Corrections'),
    needs: listCorrections,
  },
  { path: '/relations', Page: page(() => import('./people/relations.tsx'), 'Relations') },
  { path: '/declared', Page: page(() => import('./people/declared.tsx'), 'Declared'), needs: listRelations },
  { path: '/accounts', Page: page(() => import('./people/accounts.tsx'), 'Accounts'), needs: closeAccount },
  {
    path: '/templates',
    Page: page(() => import('./paper/templates.tsx'), 'Templates'),
    needs: createTemplate,
  },
  {
    path: '/call-backs',
    Page: page(() => import('./paper/call-backs.tsx'), 'CallBacks'),
    needs: listCallBacks,
  },
  { path: '/archives', Page: page(() => import('./paper/archives.tsx'), 'Archives'), needs: listArchives },
  { path: '/rates', Page: page(() => import('./centre/rates.tsx'), 'RatesSheet'), needs: getRates },
  { path: '/audit', Page: page(() => import('./people/audit.tsx'), 'Audit'), needs: listAudit },
  { path: '/intakes', Page: page(() => import('./intake/intakes.tsx'), 'Intakes'), needs: listIntakes },
  {
    path: '/intakes/:intakeId',
    Page: page(() => import('./intake/intake.tsx'), 'Intake'),
    needs: listIntakes,
  },
  {
    path: '/candidates',
    Page: page(() => import('./matter/candidates.tsx'), 'Candidates'),
    needs: listCandidates,
  },
  {
    path: '/paper-form/:code',
    Page: page(() => import('./matter/paper-form.tsx'), 'PaperForm'),
    needs: makePaperForm,
  },
  {
    path: '/areas/:code/cards',
    Page: page(() => import('./area/door-cards.tsx'), 'DoorCards'),
    needs: getDoorCards,
  },
  { path: '/areas/:code?', Page: page(() => import('./area/areas.tsx'), 'Areas'), needs: listHouseholds },
  { path: '/roster/:code?', Page: page(() => import('./area/roster.tsx'), 'RosterSheet'), needs: getRoster },
  { path: '/burden', Page: page(() => import('./burden/burden.tsx'), 'BurdenSheet') },
  { path: '/care', Page: page(() => import('./area/care.tsx'), 'CareCards') },
  { path: '/openings', Page: page(() => import('./matter/openings.tsx'), 'Openings') },
  { path: '/limits', Page: page(() => import('./matter/limits.tsx'), 'LimitsSheet') },
  { path: '/own', Page: page(() => import('./people/own.tsx'), 'Own') },
  { path: '/sessions', Page: page(() => import('./session/sessions.tsx'), 'Sessions') },
  { path: '/home', Page: page(() => import('./people/home.tsx'), 'Home') },
];

export function App() {
  const me = useAsked(getMe, {});
  useFollowed(me.trouble === undefined ? me.answer : undefined);
  if (me.trouble?.kind === 'signed-out') {
    return (
      <Suspense>
        <SignIn />
      </Suspense>
    );
  }
  if (me.answer === undefined) return <Unanswered asked={me} />;
  return (
    <WhoProvider value={me.answer}>
      <CountysCategories>
        <Frame key={me.answer.office.officeId}>
          <Pages />
        </Frame>
      </CountysCategories>
    </WhoProvider>
  );
}

function CountysCategories({ children }: { readonly children: ReactNode }) {
  const { answer } = useAsked(getCategories, {});
  return <CategoriesProvider value={answer ?? EMPTY_CATEGORIES}>{children}</CategoriesProvider>;
}

function Pages() {
  const { office } = useWho();
  const mine = PAGES.filter(({ needs }) => needs === undefined || mayUse(office.post, needs));
  return (
    <Switch>
      <Route path="/">
        <Redirect to={doorsOf(office.post)[0]?.path ?? '/home'} replace />
      </Route>
      {mine.map(({ path, Page }) => (
        <Route key={path} path={path}>
          <Page />
        </Route>
      ))}
      <Route>
        <NotHere />
      </Route>
    </Switch>
  );
}
