/** 写满了会动的文字的县: every text of the contract written with texts that would run, through the doors people use. */

import { COUNTY, type SmallCounty } from '../../support/county.ts';
import { stingDisclosures } from './disclosures.ts';
import { DAY, handsOf, VILLAGE } from './hands.ts';
import * as house from './house.ts';
import * as matters from './matters.ts';
import { type StungMeetings, stingMeetings } from './meetings.ts';
import { stingOutcomes } from './outcomes.ts';
import { stingProcedures } from './procedures.ts';
import { rooms } from './rooms.ts';
import * as settings from './settings.ts';
import { stingTalks } from './talks.ts';
import { cards, phones, points } from './watch.ts';

/** What the screens are opened with. */
export interface Stung extends StungMeetings {
  readonly matters: readonly string[];
  readonly published: string;
  readonly intake: string;
  readonly followCode: string;
  readonly numbers: readonly string[];
  readonly officeId: string;
  readonly pointId: string;
  /** Given up; and one that a campaign asked for. */
  readonly retired: string;
  readonly ofCampaign: string;
  readonly campaignId: string;
  readonly roomId: string;
  /** Of the town, closed. */
  readonly closedRoom: string;
  /** Topics that were talked through, in each of their endings. */
  readonly talks: readonly string[];
  readonly outcomes: readonly string[];
  /** 四议两公开: done, and given up. */
  readonly procedures: readonly string[];
  /** 筹资筹劳: done, and given up. */
  readonly levies: readonly string[];
  /** 村务公开: corrected and asked about, sent back, dropped. */
  readonly disclosures: readonly string[];
  /** Of what was asked there and waits. */
  readonly askedCode: string;
  readonly drawId: string;
  readonly householdId: string;
  readonly careId: string;
  readonly entryId: string;
  readonly awayCode: string;
  /** Texts of the contract that were written and taken, as `name field`. */
  readonly written: ReadonlySet<string>;
}

/** Writes all of it. */
export async function stingCounty(county: SmallCounty): Promise<Stung> {
  const hands = handsOf(county);
  const { cadre, officer, chief, member, centre, write, pen } = hands;
  // Names that no door takes by such letters: whoever reads them must not run them either.
  await county.god.query(`update person set name = left($1 || name, 30)`, ['<svg onload=stung=1>']);
  await county.god.query(`update unit set name = name || $1`, ['<img src=x onerror=stung=1>']);
  await county.god.query(`update place set name = name || $1 where code <> $2`, [
    '"><svg onload=stung=1>',
    COUNTY,
  ]);

  const first = await matters.mainRoad(hands);
  await matters.sideWays(hands);
  const late = await matters.otherEnds(hands);
  await matters.dispatched(hands);
  const published = await matters.published(hands);
  await house.places(hands);
  await settings.settings(hands);
  await settings.channels(hands);
  await settings.keeping(hands);
  const officeId = await house.offices(hands);
  await house.templates(hands);
  const intake = await house.intake(hands);
  county.wait(40 * DAY);
  await late.byCode('remind', { why: pen.long(300) });
  await late.byCode('correct', { name: pen.name(30) });
  const watched = await points(hands);
  await settings.deliberation(hands);
  const talked = await rooms(hands);
  const consulted = await stingTalks({ county, write, pen, cadre, officer, chief });
  const followed = await stingOutcomes({
    ...{ county, write, pen, officer, member, cadre, watcher: centre },
    members: () => county.who('cppcc_officer', COUNTY),
  });
  const met = await stingMeetings({
    county,
    ...{ cadre: await cadre(), officer: await officer(), village: VILLAGE },
    ...{ now: county.house.now(), pen, write },
  });
  const decided = await stingProcedures({
    county,
    ...{ cadre: await cadre(), officer: await officer(), centre: await county.who('centre_officer', COUNTY) },
    ...{ village: VILLAGE, now: county.house.now(), pen, write },
  });
  const disclosed = await stingDisclosures({
    ...{ cadre: await cadre(), supervisor: await county.who('supervisor', VILLAGE), village: VILLAGE },
    ...{ now: county.house.now(), pen, write },
  });
  const kept = await cards(hands);
  await phones(hands);
  return {
    ...watched,
    ...disclosed,
    ...talked,
    ...consulted,
    ...followed,
    ...met,
    ...decided,
    ...kept,
    published,
    intake,
    followCode: first.code,
    officeId,
    matters: hands.matters,
    numbers: hands.numbers,
    written: hands.written,
  };
}
