/**
 * 什么事归谁定: what an agenda item is about, and the body that may decide it. 村民议事会 decides nothing: it agrees and advises
 * (村民委员会组织法 2025, Art. 33); land, contracts, assets and distribution belong to the members of the collective organisation
 * (农村集体经济组织法 2024, Art. 26); what Art. 28 names belongs to the villagers' meeting.
 */
import { builtInOf, type Category, domainOf } from '../matter/category.ts';
import type { MeetingKind } from './kind.ts';

export const SUBJECTS = [
  'shared_life',
  'group_affair',
  'village_plan',
  'village_rules',
  'work_loss_subsidy',
  'collective_funds',
  'public_welfare',
  'assistance_list',
  'collective_asset',
  'department_power',
  'legal_claim',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** 村民会议 · 村民代表会议 · 村民小组会议 · 成员大会 · 村民议事会 · 主管部门 · 县政协 · 人民法院. No subject is the CPPCC's to decide: it confers and advises. */
export const BODIES = [
  'villager_assembly',
  'villager_rep_meeting',
  'group_meeting',
  'coop_assembly',
  'council',
  'department',
  'cppcc',
  'court',
] as const;
export type Body = (typeof BODIES)[number];

/** The body that decides about a subject; `council`: what people agree among themselves binds by their own consent. */
export const bodyFor = (subject: Subject): Body => BODY[subject];

const BODY: Readonly<Record<Subject, Body>> = {
  shared_life: 'council',
  group_affair: 'group_meeting',
  village_plan: 'villager_assembly',
  village_rules: 'villager_assembly',
  work_loss_subsidy: 'villager_assembly',
  collective_funds: 'villager_assembly',
  public_welfare: 'villager_assembly',
  assistance_list: 'villager_assembly',
  collective_asset: 'coop_assembly',
  department_power: 'department',
  legal_claim: 'court',
};

/** What the villagers' meeting may hand to representatives, when it did so in writing; the rules of the village it may not. */
const DELEGABLE: readonly Subject[] = [
  'village_plan',
  'work_loss_subsidy',
  'collective_funds',
  'public_welfare',
  'assistance_list',
];

/** 可以定 · 只能议 · 要转走. */
export type Standing = 'decides' | 'advises' | 'refers';

/** What a meeting may do with an item. `authorised`: the villagers' meeting handed it over in writing. */
export function standingOf(kind: MeetingKind, subject: Subject, authorised: boolean): Standing {
  const body = bodyFor(subject);
  if (body === 'council') return DECIDES_SHARED_LIFE.includes(kind) ? 'decides' : 'advises';
  if (mayStandFor(kind, body, subject, authorised)) return 'decides';
  // A Party meeting, a conference of offices: their part is to deliberate before whoever decides does.
  return kind === 'party_member_meeting' || kind === 'joint_conference' ? 'advises' : 'refers';
}

const DECIDES_SHARED_LIFE: readonly MeetingKind[] = [
  'villager_assembly',
  'villager_rep_meeting',
  'group_meeting',
  'resident_assembly',
  'resident_rep_meeting',
];

function mayStandFor(kind: MeetingKind, body: Body, subject: Subject, authorised: boolean): boolean {
  if (body === 'villager_assembly') {
    if (kind === 'villager_assembly' || kind === 'resident_assembly') return true;
    return (
      (kind === 'villager_rep_meeting' || kind === 'resident_rep_meeting') &&
      authorised &&
      DELEGABLE.includes(subject)
    );
  }
  if (body === 'coop_assembly') return kind === 'coop_assembly' || kind === 'coop_rep_assembly';
  return kind === body;
}

/** What a matter is about, to be set right by a person: a proposal, never a route. */
export function subjectOf(category: Category): Subject {
  const ours = builtInOf(category) ?? 'other';
  const named = NAMED[ours];
  if (named !== undefined) return named;
  return domainOf(category) === 'hardship' || domainOf(category) === 'policy'
    ? 'department_power'
    : 'shared_life';
}

const NAMED: Readonly<Partial<Record<string, Subject>>> = {
  'village_affairs.collective_asset': 'collective_asset',
  'village_affairs.homestead': 'department_power',
  'village_affairs.certificate': 'department_power',
  'proposal.village_rules': 'village_rules',
  'proposal.project': 'public_welfare',
  'agri.irrigation': 'group_affair',
  'dispute.wage': 'legal_claim',
  'dispute.contract': 'legal_claim',
  'dispute.damages': 'legal_claim',
  'dispute.land_compensation': 'department_power',
  'infrastructure.traffic': 'department_power',
  'utilities.telecom': 'department_power',
  'utilities.power': 'department_power',
  'environment.pollution': 'department_power',
  'environment.mining': 'department_power',
  'social.health': 'department_power',
  'social.insurance': 'department_power',
};
