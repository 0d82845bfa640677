/**
 * 规矩: who may do what with a matter, and when, one line an act, as an official would say it. Written down apart from the rules of the
 * product: when the two differ, one of them is wrong. Whoever does not see a matter is never told that it is there.
 */
import type { Post } from '../../../domain/people/post.ts';
import type { AT, Seat } from './seats.ts';
import type { Class, Mark, Phase } from './state.ts';

const HANDLERS: readonly Post[] = [
  ...(['area_chief', 'group_head', 'village_cadre', 'town_officer', 'centre_officer'] as const),
  'unit_handler',
];
const READERS: readonly Post[] = [...HANDLERS, 'supervisor', 'county_leader'];
const HANDLERS_AND_LEADER: readonly Post[] = [...HANDLERS, 'county_leader'];

/**
 * 责任方 · 接收方 (whoever it is offered to, or the owner of what nobody took yet) · 协办方 · 上级 · 公开的人 · 提出或登记的人 ·
 * 写备注的人 · 改类别的人 · 看得到的人.
 */
export type Role =
  | 'owner'
  | 'receiver'
  | 'helper'
  | 'above'
  | 'publisher'
  | 'who saw it'
  | 'who wrote it down'
  | 'author'
  | 'owner above'
  | 'whoever sees it';

export interface Rule {
  readonly posts: readonly Post[];
  readonly who: readonly Role[];
  /** Always, unless said. */
  readonly when?: readonly Phase[];
  readonly only?: readonly Mark[];
  readonly unless?: readonly Mark[];
  readonly classes?: readonly Class[];
  /** Whoever owns it must be one of these. */
  readonly owners?: readonly Seat[];
  /** What the others who see it hear: a reason, unless it is hidden from them. */
  readonly hidden?: boolean;
}

const OPEN: readonly Phase[] = ['waiting', 'working', 'offered', 'aside'];
const WITH_STATIONS: readonly Seat[] = ['town', 'centre'];
const ORDINARY: readonly Class[] = ['ordinary'];
const UNSEALED: readonly Class[] = ['ordinary', 'sensitive'];
const NOT_TOP: readonly Seat[] = ['chief', 'head', 'cadre', 'town', 'station'];

const act = (who: Role, when: readonly Phase[] | undefined, more: Partial<Rule> = {}): Rule => ({
  posts: HANDLERS,
  who: [who],
  ...(when && { when }),
  ...more,
});
const seen = (more: Partial<Rule> = {}): Rule => ({
  posts: READERS,
  who: ['whoever sees it'],
  hidden: true,
  ...more,
});

/** By name of the endpoint. */
export const RULES: Readonly<Record<string, Rule>> = {
  // 看
  'matter.get': seen(),
  'matter.find': seen(),
  'matter.qr': seen(),
  'matter.attachments': seen(),
  // 敏感事项没有说明用途之前，照片、附件和内容一样看不到。
  'matter.photo': seen({ classes: ORDINARY, unless: ['without-papers', 'erased'] }),
  'matter.attachment': seen({ classes: ORDINARY, unless: ['without-papers', 'erased'] }),
  'matter.clip': seen({ classes: ORDINARY, unless: ['without-papers', 'erased'] }),
  'matter.units': seen({ posts: HANDLERS }),
  // 镇上随身带的。
  'sync.pin': seen({ posts: ['town_officer'], hidden: false }),
  'matter.notes': seen({ who: ['whoever sees it'] }),
  // 只留编号的，什么也不再加。
  'matter.add-note': seen({ unless: ['erased'], hidden: false }),
  'matter.take-back-note': act('author', undefined, {
    ...{ posts: READERS, unless: ['without-papers', 'erased'] },
  }),
  'matter.open': act('receiver', undefined, {
    who: ['owner', 'receiver'],
    unless: ['nameless'],
    hidden: true,
  }),
  /** The text of a sensitive matter, after saying what for. */
  'matter.open#text': seen({ posts: HANDLERS, classes: ['sensitive', 'sealed'] }),
  'matter.tell-phone': {
    ...{ posts: READERS, who: ['above', 'who wrote it down', 'owner', 'receiver'], hidden: true },
    ...{ unless: ['nameless', 'erased'], classes: UNSEALED },
  },
  'export.ask-matter': seen({ classes: ORDINARY, hidden: false }),
  'export.take-matter': seen({ classes: ORDINARY, hidden: false }),

  // 主路
  'matter.accept': act('receiver', ['waiting', 'offered']),
  'matter.settle': act('owner', ['waiting']),
  'matter.try': act('owner', ['working']),
  'matter.escalate': act('owner', ['working'], { only: ['tried'], owners: NOT_TOP }),
  'matter.dispatch': act('owner', ['working'], { owners: WITH_STATIONS }),
  'matter.return': act('receiver', ['offered'], { unless: ['returned-before'] }),
  'matter.answer': act('owner', ['working'], { unless: ['help-awaited'] }),
  'matter.confirm': act('who saw it', ['answered']),
  'matter.send-back': act('who saw it', ['answered'], { unless: ['sent-back'] }),
  'matter.classify': act('owner above', undefined, { who: ['owner', 'owner above'] }),
  'matter.attach': act('owner', undefined, {
    who: ['owner', 'receiver', 'helper', 'who saw it', 'who wrote it down'],
    unless: ['erased'],
  }),
  // 信号弱，照片后到。
  'matter.add-photo': act('owner', undefined, {
    who: ['owner', 'receiver', 'helper', 'who saw it', 'who wrote it down'],
    unless: ['erased'],
  }),
  // 录音也一样。
  'matter.bring-clip': act('owner', undefined, {
    who: ['owner', 'receiver', 'helper', 'who saw it', 'who wrote it down'],
    unless: ['without-papers', 'erased'],
  }),

  // 旁路
  'matter.assist': act('owner', ['working'], { owners: [...WITH_STATIONS, 'station'] }),
  'matter.contribute': act('helper', OPEN, { only: ['help-awaited'] }),
  'matter.reply': act('owner', OPEN, { only: ['supervised'] }),
  'matter.extend': act('owner', ['working'], { unless: ['late', 'extended-enough'] }),
  'matter.set-aside': act('owner', ['working']),
  'matter.take-up': act('owner', ['aside']),
  'matter.merge': act('owner', OPEN, { classes: ORDINARY, unless: ['supervised'] }),
  'matter.split': act('owner', ['working'], { classes: ORDINARY }),
  'matter.redirect': act('owner', ['working']),
  'matter.hand-over': act('owner', OPEN),
  'matter.remind': act('above', OPEN, { posts: HANDLERS_AND_LEADER, unless: ['reminded-today'] }),
  'matter.supervise': act('above', OPEN, { posts: HANDLERS_AND_LEADER, unless: ['supervised'] }),
  'matter.record-satisfaction': act('above', ['answered'], {
    ...{ posts: HANDLERS_AND_LEADER, who: ['above', 'who wrote it down'], unless: ['nameless'] },
  }),
  'matter.withdraw': act('who saw it', [...OPEN, 'along']),
  'matter.reopen': act('above', ['closed'], {
    ...{ posts: HANDLERS_AND_LEADER, who: ['above', 'who saw it'] },
    unless: ['reopened', 'closed-long-ago'],
  }),
  'matter.ask-by-sms': act('owner', ['answered'], {
    ...{
      who: ['owner', 'above', 'who wrote it down'],
      unless: ['nameless', 'asked-by-sms'],
      classes: UNSEALED,
    },
  }),

  // 公开
  'publication.draft': act('publisher', undefined),
  'publication.check': act('publisher', undefined),
  'publication.publish': act('publisher', ['closed'], { classes: ORDINARY, unless: ['published'] }),
};

/** 凭码的人: whoever raised it, by code. */
export const BY_CODE: Readonly<Record<string, Pick<Rule, 'when' | 'only' | 'unless'>>> = {
  'follow.get': {},
  'follow.confirm': { when: ['answered'] },
  'follow.send-back': { when: ['answered'], unless: ['sent-back'] },
  'follow.withdraw': { when: [...OPEN, 'along'] },
  'follow.remind': { when: OPEN, only: ['late'], unless: ['reminded-today'] },
  'follow.own': {},
  'follow.export': {},
  // No channel is switched on here.
  'follow.choose': { when: [] },
  'follow.stop': {},
  'follow.correct': { unless: ['nameless', 'erased'] },
  'follow.erase': {},
  'follow.reopen': { when: ['closed'], unless: ['reopened', 'closed-long-ago'] },
};

/** 上级: who stands above an owner, when the matter is an ordinary one. */
export const ABOVE: Readonly<Partial<Record<Seat, readonly Seat[]>>> = {
  chief: ['head', 'cadre', 'town', 'centre', 'leader'],
  head: ['cadre', 'town', 'centre', 'leader'],
  cadre: ['town', 'centre', 'leader'],
  station: ['town', 'centre', 'leader'],
  town: ['centre', 'leader'],
  centre: ['leader'],
};

/** 首接: who receives a matter about a place first; a matter about the area's chief begins at the town. */
export const FIRST: Readonly<Record<keyof typeof AT, Seat>> = {
  area: 'chief',
  village: 'cadre',
  town: 'town',
  county: 'centre',
};

/** 上报给谁. */
export const NEXT: Readonly<Partial<Record<Seat, Seat>>> = {
  ...{ chief: 'head', head: 'cadre', cadre: 'town', town: 'centre', station: 'town' },
};
