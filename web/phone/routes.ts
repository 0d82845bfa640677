/**
 * 目录: every page of the phone by its address, each in its own file; the first that fits is shown. Where nobody writes anything
 * a page is at rest, and a new version of the app may take over; a page that does not say so is not.
 */
import type { ComponentType } from 'react';
import { type Later, later } from './later.ts';

/** What an address like `/walk/:pointId` tells its page. */
type Told<Path extends string> = Path extends `${infer First}/${infer Rest}`
  ? Told<First> & Told<Rest>
  : Path extends `:${infer Name}`
    ? Readonly<Record<Name, string>>
    : object;

interface Route {
  readonly pattern: RegExp;
  readonly of: Later<object>;
  readonly atRest: boolean;
}

type Load<Path extends string> = () => Promise<ComponentType<Told<Path>>>;

const page = <const Path extends string>(path: Path, load: Load<Path>, atRest = false): Route => ({
  pattern: new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}/?$`),
  of: later(load as Load<''>),
  atRest,
});

const AT_REST = true;

/** Before the gate. */
export const INVITE = page('/invite', () => import('./session/invite.tsx').then((it) => it.InvitePage));

export const PAGES: readonly Route[] = [
  page('/walk', () => import('./walk/walk.tsx').then((it) => it.WalkPage), AT_REST),
  page('/report', () => import('./report/report.tsx').then((it) => it.ReportPage)),
  page('/walk/add', () => import('./walk/add.tsx').then((it) => it.AddPage)),
  page('/walk/:pointId', () => import('./walk/point.tsx').then((it) => it.PointPage)),
  page('/campaigns/:campaignId', () => import('./walk/campaign.tsx').then((it) => it.CampaignPage)),
  page('/handover', () => import('./handover/handover.tsx').then((it) => it.HandoverPage), AT_REST),
  page('/matters/:matterId', () => import('./matter/matter.tsx').then((it) => it.MatterPage)),
  page('/matters/:matterId/:act', () => import('./matter/act.tsx').then((it) => it.ActPage)),
  page('/pending', () => import('./pending/pending.tsx').then((it) => it.PendingPage)),
  page('/mine', () => import('./mine/mine.tsx').then((it) => it.MinePage)),
  page('/me', () => import('./me/me.tsx').then((it) => it.MePage), AT_REST),
  page('/me/sessions', () => import('./me/sessions.tsx').then((it) => it.SessionsPage), AT_REST),
  page('/me/own', () => import('./me/own.tsx').then((it) => it.OwnPage)),
  page('/me/burden', () => import('./burden/burden.tsx').then((it) => it.BurdenPage), AT_REST),
  page('/meetings', () => import('./meeting/meetings.tsx').then((it) => it.MeetingsPage), AT_REST),
  page('/meetings/:meetingId', () => import('./meeting/meeting.tsx').then((it) => it.MeetingPage)),
  page('/asked', () => import('./meeting/asked.tsx').then((it) => it.AskedPage)),
  page('/area', () => import('./area/area.tsx').then((it) => it.AreaPage), AT_REST),
  page('/area/card', () => import('./area/door-card.tsx').then((it) => it.DoorCardPage)),
  page('/area/households/new', () => import('./area/household.tsx').then((it) => it.NewHouseholdPage)),
  page('/area/households/:householdId', () => import('./area/household.tsx').then((it) => it.HouseholdPage)),
  page('/area/care', () => import('./area/care.tsx').then((it) => it.CarePage)),
  page('/area/care/new', () => import('./area/care-card.tsx').then((it) => it.NewCarePage)),
  page('/area/care/:cardId', () => import('./area/care-card.tsx').then((it) => it.CareCardPage)),
  page('/area/away', () => import('./area/away.tsx').then((it) => it.AwayPage)),
  page('/area/roster', () => import('./area/roster.tsx').then((it) => it.RosterPage), AT_REST),
  page('/area/roster/new', () => import('./area/roster-entry.tsx').then((it) => it.NewEntryPage)),
  page('/area/roster/:entryId', () => import('./area/roster-entry.tsx').then((it) => it.EntryPage)),
  page('/area/topics', () => import('./area/topics.tsx').then((it) => it.TopicsPage), AT_REST),
  page('/results', () => import('./result/results.tsx').then((it) => it.ResultsPage), AT_REST),
  page('/results/:outcomeId', () => import('./result/result.tsx').then((it) => it.ResultPage), AT_REST),
  page('/talks', () => import('./talk/talks.tsx').then((it) => it.TalksPage), AT_REST),
  page('/talks/new', () => import('./talk/propose.tsx').then((it) => it.ProposePage)),
  page('/talks/:consultationId', () => import('./talk/talk.tsx').then((it) => it.TalkPage)),
  page('/talks/:consultationId/cards', () => import('./talk/cards.tsx').then((it) => it.CardsPage)),
];

export interface Found {
  readonly of: Later<object>;
  readonly told: object;
  readonly atRest: boolean;
}

/** By an address inside the app; undefined for the first page, which is shown for an address that is none, too. */
export function pageAt(path: string): Found | undefined {
  for (const { pattern, of, atRest } of [INVITE, ...PAGES]) {
    const found = pattern.exec(path);
    if (found !== null) return { of, told: { ...found.groups }, atRest };
  }
  return undefined;
}
