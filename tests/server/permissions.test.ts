/**
 * 权限总表: who may call what, written down by hand. An endpoint without a row fails; so does a row without an endpoint.
 * The rows say which posts are admitted at all; what an admitted post sees of a single matter is checked below for every
 * office of the small county, every place, and both classes of data.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Endpoint } from '../../contract/endpoint.ts';
import { POSTS, type Post } from '../../domain/people/post.ts';
import { served } from '../../server/app.ts';
import { newId } from '../../server/kit/id.ts';
import { ask, commanded, PLACES, type SmallCounty, type Someone, smallCounty } from '../support/county.ts';
import { request } from './requests.ts';

type Row = 'everybody' | 'signed-in' | readonly Post[];

const OWNERS = [
  'area_chief',
  'group_head',
  'village_cadre',
  'town_officer',
  'centre_officer',
  'unit_handler',
] as const;
const READERS = [...OWNERS, 'supervisor', 'county_leader'] as const;

/** 县聘、镇管: whoever appoints and ends offices inside the own place. */
const GRANTING = ['town_officer', 'centre_officer', 'system_admin'] as const;
/** The area's chief and the village above. */
const NEAR = ['area_chief', 'village_cadre'] as const;
/** Who leads the way to safety: the area, its village and its town. */
const ROSTER = ['area_chief', 'village_cadre', 'town_officer'] as const;
/** Whoever carries work on a phone; whoever looks after the phones of the own places. */
const CARRYING = ['area_chief', 'group_head', 'village_cadre', 'supervisor', 'town_officer'] as const;
const SYNC_DESK = ['village_cadre', 'town_officer', 'centre_officer'] as const;
/** Whoever stands above an owner. */
const ABOVE = [...OWNERS, 'county_leader'] as const;
/** Whoever walks; and whoever reads how much of the points was seen. */
const WALKERS = ['area_chief', 'group_head', 'village_cadre'] as const;
const FROM_THE_VILLAGE_UP = [
  'village_cadre',
  'supervisor',
  'town_officer',
  'centre_officer',
  'county_leader',
] as const;
const WATCHERS = ['area_chief', 'group_head', ...FROM_THE_VILLAGE_UP] as const;

/** Whoever holds meetings; whoever reads of them; whose roll it is. */
const HOLDING = ['group_head', 'village_cadre', 'town_officer', 'centre_officer', 'cppcc_officer'] as const;
const RECEIVING = ['group_head', 'village_cadre', 'town_officer', 'centre_officer', 'unit_handler'] as const;
const OF_MEETINGS = [...HOLDING, 'supervisor', 'county_leader'] as const;
const OF_ROLLS = ['village_cadre', 'supervisor'] as const;
/** Whoever keeps rooms; sits in them; reads about them. */
const ROOM_KEEPERS = ['village_cadre', 'town_officer'] as const;
const ROOM_READERS = [...FROM_THE_VILLAGE_UP, 'cppcc_officer', 'cppcc_member'] as const;
const ROOM_BOOKERS = ROOM_READERS.filter((post) => post !== 'county_leader');

/** Whoever works for people may bring a topic up; whoever acts for a place convenes. */
const TALKERS = [...READERS, 'cppcc_member', 'cppcc_officer'] as const;
const BODIES = ['village_cadre', 'town_officer', 'unit_handler', 'centre_officer', 'county_leader'] as const;
const PUTTERS = ['village_cadre', 'town_officer', 'centre_officer', 'cppcc_member', 'cppcc_officer'] as const;
const PARTIES = [...BODIES, 'cppcc_officer'] as const;
const ASKERS = ['supervisor', 'county_leader', ...PUTTERS] as const;
const OUTCOME_READERS = ['area_chief', 'group_head', 'supervisor', 'cppcc_member', ...PARTIES] as const;
/** Those who put a result, or the members' office. */
const OUTCOME_CONVENERS = ['village_cadre', 'town_officer', 'centre_officer', 'cppcc_officer'] as const;
const CONVENERS = ['village_cadre', 'town_officer', 'centre_officer'] as const;

const TABLE: Readonly<Record<string, Row>> = {
  'roll.list': OF_ROLLS,
  'roll.enter': ['village_cadre'],
  'roll.alter': ['village_cadre'],
  'roll.strike': ['village_cadre'],
  'meeting.list': OF_MEETINGS,
  'meeting.get': OF_MEETINGS,
  'meeting.digest': FROM_THE_VILLAGE_UP,
  'meeting.councils': FROM_THE_VILLAGE_UP,
  'meeting.tasks': OF_MEETINGS,
  'meeting.demand-one': ['village_cadre', 'supervisor'],
  'meeting.referrals': RECEIVING,
  'meeting.return-referral': RECEIVING,
  'meeting.owned-tasks': RECEIVING,
  'meeting.answer-owned-task': RECEIVING,
  'meeting.conferences': ['town_officer', 'centre_officer', 'county_leader', 'cppcc_officer'],
  'meeting.demands': ['village_cadre', 'supervisor'],
  'meeting.name-conference': HOLDING,
  'meeting.invite': HOLDING,
  'meeting.answer-invite': HOLDING,
  'meeting.demand': HOLDING,
  'meeting.answer-task': HOLDING,
  'meeting.plan': HOLDING,
  'meeting.change-plan': HOLDING,
  'meeting.notice': HOLDING,
  'meeting.postpone': HOLDING,
  'meeting.cancel': HOLDING,
  'meeting.open': HOLDING,
  'meeting.arrive': HOLDING,
  'meeting.leave': HOLDING,
  'meeting.recuse': HOLDING,
  'meeting.replace-chair': HOLDING,
  'meeting.ask-to-speak': HOLDING,
  'meeting.heard': HOLDING,
  'meeting.move': HOLDING,
  'meeting.take-back-motion': HOLDING,
  'meeting.vote-by-hands': HOLDING,
  'meeting.enter-bundle': HOLDING,
  'meeting.count-ballots': HOLDING,
  'meeting.open-phone-vote': HOLDING,
  'meeting.close-phone-vote': HOLDING,
  'meeting.call-off-phone-vote': HOLDING,
  'meeting.vote-codes': HOLDING,
  'meeting.open-vote': 'everybody',
  'meeting.say-by-phone': 'everybody',
  'meeting.object': HOLDING,
  'meeting.answer-objection': HOLDING,
  'meeting.agree': HOLDING,
  'meeting.conclude': HOLDING,
  'meeting.close': HOLDING,
  'meeting.minutes': HOLDING,
  'meeting.sign': HOLDING,
  'meeting.archive': HOLDING,
  'matter.blob': OWNERS,
  'matter.put-blob': OWNERS,
  'matter.add-photo': OWNERS,
  'matter.bring-clip': OWNERS,
  'sync.push': 'signed-in',
  'sync.pull': CARRYING,
  'sync.compare': CARRYING,
  'sync.pin': ['town_officer'],
  'sync.devices': SYNC_DESK,
  'sync.standing': 'everybody',
  'sync.before': CARRYING,
  'sync.revoke': SYNC_DESK,
  'sync.held': SYNC_DESK,
  'sync.take': SYNC_DESK,
  'sync.decline': SYNC_DESK,
  'people.sign-in': 'everybody',
  'people.demo-accounts': 'everybody',
  'people.sign-out': 'signed-in',
  'people.me': 'signed-in',
  'people.take-office': 'signed-in',
  'people.sessions': 'signed-in',
  'people.end-session': 'signed-in',
  'people.end-other-sessions': 'signed-in',
  'people.audit': ['audit_admin'],
  'people.alarms': ['audit_admin'],
  'people.set-decoys': ['audit_admin'],
  'people.my-relations': 'signed-in',
  'people.declare-relation': 'signed-in',
  'people.withdraw-relation': 'signed-in',
  'people.relations': ['security_admin'],
  'people.find': 'signed-in',
  'people.office': GRANTING,
  'people.grantable': GRANTING,
  'people.vacant': [
    'village_cadre',
    'supervisor',
    'town_officer',
    'centre_officer',
    'county_leader',
    'system_admin',
  ],
  'people.appoint': GRANTING,
  'people.hand-over': GRANTING,
  'handover.list': OWNERS,
  'people.substitute': GRANTING,
  'people.end-office': GRANTING,
  'people.invite': GRANTING,
  'people.uninvited': GRANTING,
  'people.invite-place': GRANTING,
  'people.correct-phone': GRANTING,
  'people.end-person-sessions': ['security_admin'],
  'people.close-account': ['security_admin'],
  'people.open-invitation': 'everybody',
  'people.take-invitation': 'everybody',
  'place.list': 'everybody',
  'place.search': 'everybody',
  'place.get': 'signed-in',
  'place.open': ['system_admin'],
  'place.rename': ['system_admin'],
  'place.move': ['system_admin'],
  'place.join': ['system_admin'],
  'place.split': ['system_admin'],
  'place.abolish': ['system_admin'],
  'place.set-boundary': ['system_admin'],
  'place.boundary': 'signed-in',
  'place.history': 'signed-in',
  'intake.list': ['system_admin'],
  'intake.get': ['system_admin'],
  'intake.rows': ['system_admin'],
  'intake.progress': ['system_admin'],
  'intake.upload': ['system_admin'],
  'intake.decide': ['system_admin'],
  'intake.confirm': ['system_admin'],
  'intake.undo': ['system_admin'],
  'intake.discard': ['system_admin'],
  'intake.template': ['system_admin'],
  'watch.walk': WALKERS,
  'watch.list': WATCHERS,
  'watch.get': WATCHERS,
  'watch.add': WALKERS,
  'watch.change': WATCHERS,
  'watch.retire': WALKERS,
  'watch.look': WATCHERS,
  'watch.bring-clip': WATCHERS,
  'watch.clip': WATCHERS,
  'watch.take-back-look': WATCHERS,
  'watch.coverage': FROM_THE_VILLAGE_UP,
  'watch.weather': ['town_officer', 'centre_officer'],
  'watch.tell-weather': ['town_officer', 'centre_officer'],
  'watch.take-back-weather': ['town_officer', 'centre_officer'],
  'campaign.waiting': ['town_officer'],
  'campaign.list': [...WATCHERS, 'unit_handler'],
  'campaign.get': [...WATCHERS, 'unit_handler'],
  'campaign.ask': ['unit_handler', 'town_officer', 'centre_officer'],
  'campaign.approve': ['town_officer'],
  'campaign.refuse': [...WALKERS, 'town_officer'],
  'disclosure.due': FROM_THE_VILLAGE_UP,
  'disclosure.gaps': ['town_officer', 'centre_officer', 'county_leader'],
  'disclosure.list': FROM_THE_VILLAGE_UP,
  'disclosure.get': FROM_THE_VILLAGE_UP,
  'disclosure.material': ['village_cadre'],
  'disclosure.demand': ['village_cadre', 'supervisor'],
  'disclosure.draft': ['village_cadre'],
  'disclosure.redraft': ['village_cadre'],
  'disclosure.submit': ['village_cadre'],
  'disclosure.review': ['supervisor'],
  'disclosure.publish': ['village_cadre'],
  'disclosure.answer': ['village_cadre'],
  'disclosure.correct': ['village_cadre'],
  'disclosure.archive': ['village_cadre'],
  'disclosure.drop': ['village_cadre'],
  'disclosure.public-list': 'everybody',
  'disclosure.public': 'everybody',
  'disclosure.ask': 'everybody',
  'levy.list': FROM_THE_VILLAGE_UP,
  'levy.get': FROM_THE_VILLAGE_UP,
  'levy.limits': FROM_THE_VILLAGE_UP,
  'levy.propose': ['village_cadre'],
  'levy.announce': ['village_cadre'],
  'levy.vote': ['village_cadre'],
  'levy.review': ['town_officer', 'centre_officer'],
  'levy.publish': ['village_cadre'],
  'levy.change-scheme': ['village_cadre'],
  'levy.give-up': ['village_cadre'],
  'affair.draft': ['village_cadre'],
  'affair.publish': ['village_cadre'],
  'publication.search': 'everybody',
  'publication.related': 'everybody',
  'centre.year': 'everybody',
  'meeting.public-list': 'everybody',
  'meeting.public': 'everybody',
  'affair.public-list': 'everybody',
  'affair.public': 'everybody',
  'procedure.list': FROM_THE_VILLAGE_UP,
  'procedure.get': FROM_THE_VILLAGE_UP,
  'procedure.begin': ['village_cadre'],
  'procedure.hold': ['village_cadre'],
  'procedure.change-text': ['village_cadre'],
  'procedure.disclose': ['village_cadre'],
  'procedure.give-up': ['village_cadre'],
  'consultation.list': TALKERS,
  'consultation.get': TALKERS,
  'consultation.propose': TALKERS,
  'consultation.support': CONVENERS,
  'consultation.second': ['area_chief'],
  'consultation.speak': TALKERS,
  'consultation.answer-voice': CONVENERS,
  'consultation.show-card': CONVENERS,
  'consultation.issue-ballots': CONVENERS,
  'consultation.ballots': CONVENERS,
  'consultation.tally-by-ballot': 'everybody',
  'consultation.tally': ['area_chief', 'group_head', ...CONVENERS],
  'consultation.link': CONVENERS,
  'consultation.yearly-plan': 'everybody',
  'consultation.set-yearly-plan': CONVENERS,
  'consultation.review': CONVENERS,
  'consultation.plan': CONVENERS,
  'consultation.research': [...CONVENERS, 'cppcc_member'],
  'consultation.open-round': CONVENERS,
  'consultation.keep-point': CONVENERS,
  'consultation.keep-option': CONVENERS,
  'consultation.object': CONVENERS,
  'consultation.answer-objection': CONVENERS,
  'consultation.agree': CONVENERS,
  'consultation.end-round': CONVENERS,
  'consultation.refer': CONVENERS,
  'consultation.receive': ['town_officer', 'centre_officer', 'county_leader'],
  'consultation.reply': ['town_officer', 'centre_officer', 'county_leader'],
  'consultation.put-to-vote': CONVENERS,
  'consultation.note-vote': CONVENERS,
  'consultation.set-aside': CONVENERS,
  'consultation.give-up': CONVENERS,
  'consultation.remind': CONVENERS,
  'consultation.withdraw': CONVENERS,
  'consultation.draft-sheet': CONVENERS,
  'consultation.publish-sheet': CONVENERS,
  'consultation.public-list': 'everybody',
  'consultation.public': 'everybody',
  'outcome.list': OUTCOME_READERS,
  'outcome.owed': OUTCOME_READERS,
  'outcome.draft-sheet': OUTCOME_CONVENERS,
  'outcome.publish-sheet': OUTCOME_CONVENERS,
  'outcome.public-list': 'everybody',
  'outcome.public': 'everybody',
  'outcome.get': OUTCOME_READERS,
  'outcome.bodies': [...PARTIES, 'cppcc_member'],
  'outcome.figures': OUTCOME_READERS,
  'outcome.put': PUTTERS,
  'outcome.remind': OUTCOME_CONVENERS,
  'outcome.answer': BODIES,
  'outcome.keep-task': BODIES,
  'outcome.tell-progress': BODIES,
  'outcome.tell-share': BODIES,
  'outcome.show': BODIES,
  'outcome.take-down': BODIES,
  'outcome.picture': OUTCOME_READERS,
  'outcome.public-picture': 'everybody',
  'paper.read': BODIES,
  'outcome.postpone': BODIES,
  'outcome.set-aside': BODIES,
  'outcome.take-up': BODIES,
  'outcome.finish': BODIES,
  'outcome.check': ['supervisor', 'cppcc_member', 'town_officer', 'centre_officer', 'county_leader'],
  'outcome.supervise': ['supervisor', 'town_officer', 'centre_officer', 'county_leader'],
  'outcome.reply-supervision': BODIES,
  'outcome.accept': ASKERS,
  'outcome.feed-back': PARTIES,
  'outcome.rate': ASKERS,
  'outcome.look-back': ASKERS,
  'outcome.reopen': ASKERS,
  'outcome.tag': PARTIES,
  'campaign.end': ['unit_handler', 'town_officer', 'centre_officer'],
  'room.list': 'everybody',
  'room.get': 'everybody',
  'room.sheet': ROOM_READERS,
  'room.hosts': ROOM_KEEPERS,
  'room.open': ROOM_KEEPERS,
  'room.change': ROOM_KEEPERS,
  'room.close': ROOM_KEEPERS,
  'room.calendar': ROOM_READERS,
  'room.book': ROOM_BOOKERS,
  'room.cancel': ROOM_BOOKERS,
  'room.seat': ROOM_KEEPERS,
  'room.unseat': ROOM_KEEPERS,
  'room.cppcc-members': ['cppcc_officer'],
  'room.link': ['cppcc_officer'],
  'room.unlink': ['cppcc_officer'],
  'room.record-day': ['cppcc_member'],
  'room.year': ROOM_READERS,
  'room.set-rules': ROOM_KEEPERS,
  'room.set-pictures': ROOM_KEEPERS,
  'room.picture': ROOM_READERS,
  'room.check': ROOM_KEEPERS,
  'room.experts': ROOM_BOOKERS,
  'room.add-expert': ['town_officer', 'cppcc_officer'],
  'room.renew-expert': ['town_officer', 'cppcc_officer'],
  'room.withdraw-expert': ['town_officer', 'cppcc_officer'],
  'room.invite': ROOM_BOOKERS,
  'room.supervision': FROM_THE_VILLAGE_UP,
  'room.name-advisor': ROOM_KEEPERS,
  'room.end-advisor': ROOM_KEEPERS,
  'room.check-work': [...ROOM_KEEPERS, 'supervisor'],
  'draw.list': 'everybody',
  'draw.get': 'everybody',
  'draw.people': ROOM_KEEPERS,
  'draw.publish': ROOM_KEEPERS,
  'draw.settle': ROOM_KEEPERS,
  'draw.answer': ROOM_KEEPERS,
  'matter.report': OWNERS,
  'matter.list': READERS,
  'matter.count': READERS,
  'matter.views': READERS,
  'matter.save-view': READERS,
  'matter.forget-view': READERS,
  'matter.waiting': OWNERS,
  'matter.get': READERS,
  'matter.find': READERS,
  'matter.open': OWNERS,
  'matter.openings': 'signed-in',
  'matter.similar': OWNERS,
  'matter.accusable': OWNERS,
  'matter.candidates': ['village_cadre', 'supervisor', 'town_officer', 'centre_officer', 'county_leader'],
  'matter.units': OWNERS,
  'matter.suggest': 'signed-in',
  'matter.limits': 'signed-in',
  'setting.get': [...READERS, 'system_admin'],
  'setting.units': [...READERS, 'system_admin'],
  'setting.limits': ['system_admin'],
  'setting.keeping': ['system_admin'],
  'setting.rhythms': ['system_admin'],
  'setting.rooms': ['system_admin'],
  'setting.consultation': ['system_admin'],
  'setting.outcome': ['system_admin'],
  'setting.meetings': ['system_admin'],
  'setting.procedure': ['system_admin'],
  'setting.disclosure': ['system_admin'],
  'setting.levy': ['system_admin'],
  'setting.publish-year': ['system_admin'],
  'setting.categories': 'signed-in',
  'setting.set-categories': ['system_admin'],
  'setting.count-category': ['system_admin'],
  'setting.sms': ['system_admin'],
  'setting.renew-sms': ['system_admin'],
  'setting.stop-sms': ['system_admin'],
  'setting.notices': ['system_admin'],
  'setting.notices-sms': ['system_admin'],
  'setting.notices-wechat': ['system_admin'],
  'setting.notices-wecom': ['system_admin'],
  'setting.notices-limits': ['system_admin'],
  'setting.notices-try': ['system_admin'],
  'setting.notices-again': ['system_admin'],
  'setting.banned': ['system_admin'],
  'setting.seasons': ['system_admin'],
  'setting.take-back': ['system_admin'],
  'setting.open-unit': ['system_admin'],
  'setting.change-unit': ['system_admin'],
  'setting.retire-unit': ['system_admin'],
  'matter.store-photo': OWNERS,
  'matter.photo': READERS,
  'matter.qr': READERS,
  'matter.paper-form': OWNERS,
  'matter.attach': OWNERS,
  'matter.attachments': READERS,
  'matter.attachment': READERS,
  'matter.clip': READERS,
  'matter.notes': READERS,
  'matter.add-note': READERS,
  'matter.take-back-note': READERS,
  'matter.templates': OWNERS,
  'matter.create-template': OWNERS,
  'matter.change-template': OWNERS,
  'matter.retire-template': OWNERS,
  'matter.accept': OWNERS,
  'matter.classify': OWNERS,
  'matter.settle': OWNERS,
  'matter.try': OWNERS,
  'matter.escalate': OWNERS,
  'matter.dispatch': OWNERS,
  'matter.return': OWNERS,
  'matter.answer': OWNERS,
  'matter.confirm': OWNERS,
  'matter.send-back': OWNERS,
  'matter.assist': OWNERS,
  'matter.contribute': OWNERS,
  'matter.reply': OWNERS,
  'matter.extend': OWNERS,
  'matter.set-aside': OWNERS,
  'matter.take-up': OWNERS,
  'matter.merge': OWNERS,
  'matter.split': OWNERS,
  'matter.redirect': OWNERS,
  'matter.hand-over': OWNERS,
  'matter.withdraw': OWNERS,
  'matter.remind': ABOVE,
  'matter.supervise': ABOVE,
  'matter.record-satisfaction': ABOVE,
  'matter.reopen': ABOVE,
  'follow.say': 'everybody',
  'follow.say-anonymously': 'everybody',
  'follow.get': 'everybody',
  'follow.by-number': 'everybody',
  'follow.confirm': 'everybody',
  'follow.send-back': 'everybody',
  'follow.withdraw': 'everybody',
  'follow.remind': 'everybody',
  'follow.reopen': 'everybody',
  'follow.own': 'everybody',
  'follow.export': 'everybody',
  'follow.choose': 'everybody',
  'follow.stop': 'everybody',
  'follow.correct': 'everybody',
  'follow.erase': 'everybody',
  'notice.bind-wechat': 'everybody',
  'notice.list': 'signed-in',
  'notice.own': 'signed-in',
  'notice.export': 'signed-in',
  'notice.choose': 'signed-in',
  'notice.stop': 'signed-in',
  'follow.store-photo': 'everybody',
  'publication.draft': OWNERS,
  'publication.check': OWNERS,
  'publication.publish': OWNERS,
  'publication.correctable': OWNERS,
  'publication.correct': OWNERS,
  'publication.list': 'everybody',
  'publication.get': 'everybody',
  'record.list': 'everybody',
  'archive.list': ['system_admin', 'security_admin'],
  'archive.ask': ['system_admin'],
  'archive.approve': ['security_admin'],
  'archive.take': ['system_admin'],
  'export.ask-matter': READERS,
  'export.take-matter': READERS,
  'matter.call-backs': READERS,
  'matter.tell-phone': READERS,
  'matter.ask-by-sms': OWNERS,
  'matter.take-texts': OWNERS,
  'matter.sms-inbound': 'everybody',
  'centre.rates': ['village_cadre', 'supervisor', 'town_officer', 'centre_officer', 'county_leader'],
  'export.requests': ['village_cadre', 'town_officer', 'centre_officer', 'system_admin', 'security_admin'],
  'export.approve': ['security_admin'],
  'export.ask': 'signed-in',
  'export.take': 'signed-in',
  'centre.figures': ['village_cadre', 'supervisor', 'town_officer', 'centre_officer', 'county_leader'],
  'burden.week': 'signed-in',
  'area.households': NEAR,
  'area.add-household': NEAR,
  'area.change-household': NEAR,
  'area.withdraw-household': NEAR,
  'area.open-contact': NEAR,
  'area.cards': OWNERS,
  'area.agree-card': ['area_chief'],
  'area.set-hall-phone': ['village_cadre'],
  'area.care-cards': 'signed-in',
  'area.ending': 'signed-in',
  'area.add-care': ['area_chief'],
  'area.change-care': ['area_chief'],
  'area.review-care': 'signed-in',
  'area.end-care': 'signed-in',
  'area.write-absence': 'everybody',
  'area.absence': 'everybody',
  'area.change-absence': 'everybody',
  'area.end-absence': 'everybody',
  'area.absences': NEAR,
  'area.roster': ROSTER,
  'area.add-roster': ROSTER,
  'area.change-roster': ROSTER,
  'area.take-off-roster': ROSTER,
  'area.topics': READERS,
};

let county: SmallCounty;
let endpoints: Endpoint[];
let everyone: Someone[];

beforeAll(async () => {
  county = await smallCounty();
  endpoints = served(county.house).map(({ endpoint }) => endpoint);
  everyone = await allOffices();
});
afterAll(() => county.close());

const [VILLAGE = ''] = PLACES.villages;
const [TOWN = ''] = PLACES.towns;

/** One person for each post, at the first place that has it. */
const onePerPost = async (): Promise<[Post, Someone][]> => {
  const seen = new Map<Post, Someone>();
  for (const someone of everyone) if (!seen.has(someone.office.post)) seen.set(someone.office.post, someone);
  return POSTS.map((post) => [post, seen.get(post) as Someone]);
};

async function allOffices(): Promise<Someone[]> {
  const { rows } = await county.god.query<{ post: Post; at: string }>(
    'select post, coalesce(unit_code, place_code) as at from office order by place_code, post',
  );
  return Promise.all(rows.map(({ post, at }) => county.who(post, at)));
}

const admits = (row: Row, post: Post | undefined): boolean =>
  row === 'everybody' || (post !== undefined && (row === 'signed-in' || row.includes(post)));

/** Signing in and out is tested where sessions are. */
const SESSION_ITSELF = ['people.sign-in', 'people.sign-out'];

/** Endpoints that name no single thing answer an admitted caller with 200 (or a reasoned refusal). */
const NAMES_NOTHING = [
  'people.me',
  'people.sessions',
  'people.audit',
  'people.alarms',
  'people.my-relations',
  'people.relations',
  'people.find',
  'people.vacant',
  'place.list',
  'place.search',
  'place.get',
  'place.boundary',
  'place.history',
  'intake.list',
  'intake.progress',
  'intake.template',
  'watch.walk',
  'watch.list',
  'watch.coverage',
  'watch.weather',
  'campaign.list',
  'campaign.waiting',
  'area.ending',
  'room.list',
  'room.cppcc-members',
  'consultation.list',
  'consultation.public-list',
  'meeting.public-list',
  'publication.search',
  'affair.public-list',
  'procedure.list',
  'disclosure.gaps',
  'disclosure.list',
  'disclosure.material',
  'disclosure.public-list',
  'levy.list',
  'levy.limits',
  'outcome.list',
  'outcome.owed',
  'outcome.public-list',
  'outcome.bodies',
  'outcome.figures',
  'room.experts',
  'draw.list',
  'matter.list',
  'matter.waiting',
  'matter.openings',
  'matter.similar',
  'matter.accusable',
  'matter.paper-form',
  'matter.candidates',
  'matter.suggest',
  'export.requests',
  'archive.list',
  'archive.ask',
  'matter.call-backs',
  'matter.take-texts',
  'centre.rates',
  'matter.templates',
  'matter.create-template',
  'matter.limits',
  'setting.get',
  'setting.units',
  'setting.limits',
  'setting.keeping',
  'setting.rooms',
  'setting.consultation',
  'setting.outcome',
  'setting.meetings',
  'setting.procedure',
  'setting.disclosure',
  'setting.levy',
  'setting.rhythms',
  'setting.categories',
  'setting.set-categories',
  'setting.count-category',
  'setting.sms',
  'setting.renew-sms',
  'setting.stop-sms',
  'setting.notices',
  'setting.notices-sms',
  'setting.notices-wechat',
  'setting.notices-wecom',
  'setting.notices-limits',
  'setting.notices-try',
  'notice.list',
  'notice.own',
  'notice.export',
  'notice.stop',
  'setting.banned',
  'setting.seasons',
  'area.care-cards',
  'burden.week',
  'publication.list',
  'record.list',
  'centre.figures',
];

test('每个接口都有一行，每一行都有接口', () => {
  expect(endpoints.map(({ name }) => name).sort()).toEqual(Object.keys(TABLE).sort());
});

test('没有登录的人只到得了公开的接口，其余一律先请登录', async () => {
  for (const endpoint of endpoints.filter(({ takes }) => takes === undefined)) {
    const { url, body } = request(endpoint);
    const { statusCode } = await ask(county, endpoint.method, url, { body });
    if (TABLE[endpoint.name] === 'everybody' && endpoint.name !== 'people.sign-in')
      expect(statusCode, endpoint.name).not.toBe(401);
    else expect(statusCode, endpoint.name).toBe(401);
  }
});

test('每个职务对每个接口：不该到的，答复和不存在一样', { timeout: 120_000 }, async () => {
  for (const [post, someone] of await onePerPost())
    for (const endpoint of endpoints.filter(
      ({ takes, name }) => takes === undefined && !SESSION_ITSELF.includes(name),
    )) {
      const { url, body } = request(endpoint);
      const { statusCode, body: answer } = await ask(county, endpoint.method, url, { as: someone, body });
      const where = `${post} ${endpoint.name} ${answer}`;
      const row = TABLE[endpoint.name] ?? [];
      if (!admits(row, post)) expect([statusCode, answer], where).toEqual([404, '{"problem":"not-found"}']);
      else if (NAMES_NOTHING.includes(endpoint.name)) expect(statusCode, where).toBe(200);
      else expect([200, 401, 404, 409], where).toContain(statusCode);
    }
});

/** What the table of data classes says, in its own words (domain.md part 5): written apart from the rule it checks. */
function shouldSee({ office }: Someone, placeCode: string, dataClass: string, holderKey: string): boolean {
  const acting = office.unitCode ?? office.placeCode;
  const owning = (OWNERS as readonly Post[]).includes(office.post);
  if (owning && acting === holderKey) return true;
  if (dataClass === 'P3' || office.unitCode !== undefined) return false;
  return (READERS as readonly Post[]).includes(office.post) && placeCode.startsWith(office.placeCode);
}

async function raised(placeCode: string, dataClass: 'P1' | 'P3') {
  const matterId = newId();
  const category = dataClass === 'P3' ? 'hardship.temporary_aid' : 'infrastructure.road';
  const body = commanded({
    matterId,
    placeCode,
    text: '请来看看这件事情',
    category,
    name: '王五',
    phone: '13700001111',
  });
  const { statusCode, body: answer } = await ask(county, 'POST', '/api/public/matters', { body });
  expect(statusCode, answer).toBe(200);
  return { matterId, holderKey: placeCode, marker: (JSON.parse(answer) as { no: string }).no };
}

test('每个任职 × 每个地方 × 两类数据：看得到的和该看到的一样，一格不差', { timeout: 120_000 }, async () => {
  const places = [
    PLACES.county,
    TOWN,
    VILLAGE,
    ...PLACES.groups.slice(0, 1),
    ...PLACES.areas.slice(0, 3),
    PLACES.areas.at(-1) ?? '',
  ];
  for (const placeCode of places)
    for (const dataClass of ['P1', 'P3'] as const) {
      const { matterId, holderKey, marker } = await raised(placeCode, dataClass);
      for (const someone of everyone) {
        const where = `${someone.office.post}@${someone.office.unitCode ?? someone.office.placeCode} ${dataClass} ${placeCode}`;
        const sees = shouldSee(someone, placeCode, dataClass, holderKey);
        const got = await ask(county, 'GET', `/api/matters/${matterId}`, { as: someone });
        expect(got.statusCode, where).toBe(sees ? 200 : 404);
        const byNumber = await ask(county, 'GET', `/api/matters/by-number/${marker}`, { as: someone });
        expect(byNumber.statusCode, where).toBe(sees ? 200 : 404);
        const listed = await ask(county, 'GET', '/api/matters', { as: someone });
        if (listed.statusCode === 200 && !sees) expect(listed.body, where).not.toContain(marker);
        const owns =
          (OWNERS as readonly Post[]).includes(someone.office.post) &&
          (someone.office.unitCode ?? someone.office.placeCode) === holderKey;
        const asked = await ask(county, 'POST', `/api/matters/${matterId}/open`, {
          as: someone,
          body: { what: 'reporter', purpose: 'handle' },
        });
        expect(asked.statusCode, where).toBe(owns ? 200 : 404);
      }
    }
});

test('别人的编号、别处的编号、从没有过的编号，答复一字不差', async () => {
  const { matterId } = await raised(PLACES.areas.at(-1) ?? '', 'P1');
  const sealed = await raised(PLACES.areas[0] ?? '', 'P3');
  const cadre = await county.who('village_cadre', VILLAGE);
  const answers = await Promise.all(
    [matterId, sealed.matterId, newId()].flatMap((id) => [
      ask(county, 'GET', `/api/matters/${id}`, { as: cadre }),
      ask(county, 'GET', `/api/matters/${id}/units`, { as: cadre }),
      ask(county, 'POST', `/api/matters/${id}/accept`, { as: cadre, body: commanded() }),
      ask(county, 'POST', `/api/matters/${id}/answer`, {
        as: cadre,
        body: commanded({ answer: '已经办好了' }),
      }),
    ]),
  );
  expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`))).toEqual(
    new Set(['404 {"problem":"not-found"}']),
  );
});

test('列表筛选、数据、别处的区域都不能越过自己的辖区', async () => {
  const cadre = await county.who('village_cadre', VILLAGE);
  const [, otherTown = ''] = PLACES.towns;
  for (const url of [
    `/api/matters?place=${otherTown}`,
    `/api/figures?place=${otherTown}`,
    `/api/figures?place=${TOWN}`,
  ])
    expect((await ask(county, 'GET', url, { as: cadre })).statusCode, url).toBe(404);
});
