/** 目录: every route of the server on one page, and who listens to whom. */
import type { FastifyInstance } from 'fastify';
import { absenceCards } from './area/absence-card.ts';
import { careCards } from './area/care-card.ts';
import { carryAreas } from './area/carry.ts';
import { openContact } from './area/contact.ts';
import { doorCards } from './area/door-card.ts';
import { getEnding } from './area/ending.ts';
import { evacuation } from './area/evacuation.ts';
import { householdFeed } from './area/feed.ts';
import { households } from './area/household.ts';
import { getTopics } from './area/topics.ts';
import { getBurden } from './burden/week.ts';
import { getFigures } from './centre/figures.ts';
import { getRates } from './centre/rates.ts';
import { rateSheet } from './centre/rates-sheet.ts';
import { figureSheet } from './centre/sheet.ts';
import { getYear } from './centre/year.ts';
import { consultationActs } from './consultation/acts.ts';
import { ballots } from './consultation/ballots.ts';
import { carryTalks } from './consultation/carry.ts';
import { consultationFeed } from './consultation/feed.ts';
import { linkTopic } from './consultation/links.ts';
import { getYearlyPlan, setYearlyPlan } from './consultation/plan.ts';
import { getTopic, listTopics } from './consultation/read.ts';
import { topicSheets } from './consultation/sheet.ts';
import { ofDisclosures } from './disclosure/disclosure.ts';
import { disclosures } from './disclosure/store.ts';
import { approveArchive, askArchive, listArchives, takeArchive } from './export/archive.ts';
import { exporting } from './export/lists.ts';
import { exportRequests } from './export/requests.ts';
import { getHandover } from './handover/list.ts';
import { ofIntakes } from './intake/served.ts';
import { together } from './kit/carrier.ts';
import { serveFaces } from './kit/faces.ts';
import { carryFolded } from './kit/folded.ts';
import type { House } from './kit/house.ts';
import { openHttp } from './kit/http.ts';
import { describeApi, serveDescription } from './kit/openapi.ts';
import { rereading } from './kit/rereading.ts';
import { mount, type Served } from './kit/serve.ts';
import { ofLevies } from './levy/levy.ts';
import { levies } from './levy/store.ts';
import { alarms } from './matter/alarms.ts';
import { carryMatters } from './matter/carry.ts';
import { matterFeed } from './matter/feed.ts';
import { openByCode } from './matter/follow.ts';
import { retimeMatters } from './matter/retime.ts';
import { ofMatters } from './matter/served.ts';
import { matterSheet } from './matter/sheet.ts';
import { hearMatters } from './matter/telling.ts';
import { calendar } from './meeting/calendar.ts';
import { carryMeetings } from './meeting/carry.ts';
import { digests } from './meeting/digest.ts';
import { meetingFeed } from './meeting/feed.ts';
import { meetings } from './meeting/meeting.ts';
import { phoneVotes } from './meeting/phone-vote.ts';
import { referrals } from './meeting/referrals.ts';
import { betweenMeetings } from './meeting/round.ts';
import { ownedTasks } from './meeting/tasks.ts';
import { ofMatters as noticesOfMatters } from './notice/of-matter.ts';
import { askersPhones } from './notice/of-question.ts';
import { bindWechat, myOwn, ownOfCode } from './notice/own.ts';
import { noticeSettings } from './notice/settings.ts';
import { carryOutcomes } from './outcome/carry.ts';
import { outcomeFeed } from './outcome/feed.ts';
import { outcomeFigureSheet } from './outcome/figures-sheet.ts';
import { ofOutcomes } from './outcome/served.ts';
import { accounts } from './people/accounts.ts';
import { listAudit } from './people/audit.ts';
import { carryOffices } from './people/carry.ts';
import { corrections } from './people/correct.ts';
import { listDemoAccounts } from './people/demo.ts';
import { slips } from './people/invite-place.ts';
import { officePages } from './people/office-page.ts';
import { officeActs } from './people/offices.ts';
import { relations } from './people/relations.ts';
import { auditSheet } from './people/sheet.ts';
import { signing } from './people/sign-in.ts';
import { vacantSheet } from './people/vacant-sheet.ts';
import { placeChanges } from './place/change.ts';
import { placeFeed } from './place/feed.ts';
import { getPlace, listPlaces, searchPlaces } from './place/find.ts';
import { officeSheet, placeSheet } from './place/sheet.ts';
import { ofProcedures } from './procedure/procedure.ts';
import { procedures } from './procedure/store.ts';
import { affairSheets } from './publication/affairs.ts';
import { listCorrectable } from './publication/correctable.ts';
import { hidden } from './publication/hiding.ts';
import { checkWording, correctPublication, draftPublication, publishMatter } from './publication/publish.ts';
import { publishing } from './publication/publishing.ts';
import { getPublished, listPublished } from './publication/read.ts';
import { relatedOpen } from './publication/related.ts';
import { searchOpen } from './publication/search.ts';
import { publishedSheet } from './publication/sheet.ts';
import { recordFiles } from './record/files.ts';
import { listProofs } from './record/proof.ts';
import { carryRoll } from './roll/carry.ts';
import { rolls } from './roll/roll.ts';
import { carryRooms } from './room/carry.ts';
import { ofRooms } from './room/served.ts';
import { categorySettings } from './settings/categories.ts';
import { settingFeed } from './settings/feed.ts';
import { settingsOf } from './settings/settings.ts';
import { smsSettings } from './settings/sms.ts';
import { unitSheet } from './settings/unit-sheet.ts';
import { unitSettings } from './settings/units.ts';
import { type Render, siteRoutes } from './site/routes.ts';
import { carryPins } from './sync/carry.ts';
import { desk } from './sync/desk.ts';
import { devices } from './sync/devices.ts';
import { pinFeed } from './sync/pin-feed.ts';
import { pinMatter } from './sync/pins.ts';
import { pulling } from './sync/pull.ts';
import { pushing } from './sync/push.ts';
import { carryPoints } from './watch/carry.ts';
import { campaignFeed, pointFeed, weatherFeed } from './watch/feed.ts';
import { looking } from './watch/look.ts';
import { relookPoints } from './watch/relook.ts';
import { pointSheet } from './watch/sheet.ts';
import { visiting } from './watch/visiting.ts';
import { watching } from './watch/watching.ts';

hearMatters(noticesOfMatters);

/** Everything that is served over the contract. */
export const served = (house: House): readonly Served[] => {
  const asked = askedDirectly(house);
  return [
    ...asked,
    pushing(asked),
    ...pulling([
      matterFeed(publishing),
      pinFeed,
      pointFeed,
      householdFeed,
      campaignFeed,
      weatherFeed,
      meetingFeed,
      consultationFeed,
      outcomeFeed,
      placeFeed,
      settingFeed,
    ]),
    ...desk(asked),
    ...devices,
    pinMatter,
  ];
};

const askedDirectly = (house: House): readonly Served[] => [
  ...signing(house),
  listDemoAccounts,
  listAudit,
  ...alarms,
  ...relations,
  ...officePages,
  ...officeActs,
  getHandover,
  ...accounts,
  ...corrections,
  ...slips,

  listPlaces,
  searchPlaces,
  getPlace,
  ...placeChanges({
    matters: carryMatters,
    offices: carryOffices,
    points: carryPoints,
    areas: together(
      carryAreas,
      carryRoll,
      carryMeetings,
      carryTalks,
      carryFolded([procedures, levies, disclosures]),
      carryOutcomes,
      carryPins,
    ),
    rooms: carryRooms,
  }).map(rereading),

  ...ofIntakes,
  ...watching,

  listTopics,
  getTopic,
  ...consultationActs,
  ...ballots,
  linkTopic,
  getYearlyPlan,
  setYearlyPlan,
  ...topicSheets,
  ...ofOutcomes,

  ...ofMatters(publishing, looking),
  ...settingsOf(retimeMatters, relookPoints),
  ...categorySettings,
  ...ownOfCode(openByCode),
  ...myOwn,
  bindWechat,
  ...smsSettings,
  ...noticeSettings(house),
  ...unitSettings.map(rereading),

  draftPublication,
  checkWording,
  publishMatter,
  listCorrectable,
  correctPublication,
  listPublished,
  getPublished,
  listProofs,

  ...households,
  openContact,
  ...careCards(visiting),
  getEnding,
  ...absenceCards,
  ...evacuation,
  getTopics,
  ...doorCards,

  ...rolls,
  ...meetings,
  ...phoneVotes,
  ...digests,
  ...calendar,
  ...betweenMeetings,
  ...referrals,
  ...ownedTasks,
  ...ofProcedures,
  ...ofLevies,
  ...ofDisclosures(askersPhones),
  ...affairSheets,
  searchOpen,
  relatedOpen,
  getYear,
  ...ofRooms,

  getFigures,
  getRates,
  getBurden,

  listArchives,
  askArchive,
  approveArchive,
  takeArchive,
  ...exportRequests,
  ...exporting([
    matterSheet(hidden),
    pointSheet(hidden),
    placeSheet,
    officeSheet,
    publishedSheet,
    auditSheet,
    figureSheet,
    rateSheet,
    outcomeFigureSheet,
    vacantSheet,
    unitSheet,
  ]),
];

export interface Faces {
  /** The folder with the built faces. */
  readonly dist: string;
  readonly render: Render | undefined;
}

/** The server without listening; tests leave the faces out. */
export async function openApp(house: House, faces?: Faces): Promise<FastifyInstance> {
  const app = await openHttp(house);
  await describeApi(app);
  const all = served(house);
  mount(app, house, all);
  serveDescription(app, all);
  recordFiles(app, house);
  if (faces?.render !== undefined) siteRoutes(app, house, faces.render);
  if (faces !== undefined) await serveFaces(app, faces.dist, house.filingNo);
  return app;
}
