/** Examples of every page, for its tests. */
import type { StepView } from '../../contract/matter.ts';
import type { PublishedPage, PublishedRow } from '../../contract/publication.ts';
import type { FollowedPage, PlaceChoice, ResultPage, SayPage, SiteContent } from '../../contract/site.ts';
import { DAY } from '../../domain/kernel/day.ts';
import { DEFAULT_LIMITS } from '../../domain/matter/limits.ts';
import { awayPages } from './away-examples.ts';
import { leafletPages } from './leaflet-examples.ts';
import { meetingPages } from './meeting-examples.ts';
import { openPages } from './open-examples.ts';
import { outcomePages } from './outcome-examples.ts';
import { OWN_PAGES } from './own-examples.ts';
import { TOWNS, VILLAGES } from './place-examples.ts';
import { roomPages } from './room-examples.ts';
import { categoryPages, searchPages } from './search-examples.ts';
import { talkPages } from './talk-examples.ts';
import { VOTE_PAGES } from './vote-examples.ts';
import { yearPages } from './year-examples.ts';

const NOW = 1_788_742_800_000;
const uuid = (n: number): string => `01990000-0000-7000-8000-${String(n).padStart(12, '0')}`;

const BUREAUS = Array.from({ length: 31 }, (_, index) => ({
  code: `611025-unit${index}`,
  name: `回龙镇第${index + 1}个承办站所`,
}));

const rows: readonly PublishedRow[] = Array.from({ length: 20 }, (_, index) => ({
  publicationId: uuid(index),
  no: 'XZ26-7KQ4-M9XJ',
  title: '河堤路八盏路灯不亮，夜里走路看不见',
  category: 'infrastructure.lighting',
  placeCode: '611025101200',
  placeName: '茅坪回族镇 第十二个社区',
  publishedAt: NOW - index * DAY,
  frontUntil: NOW + 15 * DAY,
  version: 1 + (index % 2),
}));

const result: PublishedPage = {
  ...(rows[0] as PublishedRow),
  version: 1,
  level: 'village',
  days: 5,
  satisfaction: 'satisfied',
  settledBy: '回龙镇 第三个社区',
  withdrawn: null,
  versions: [
    {
      version: 1,
      at: NOW,
      ...{ hash: 'a'.repeat(64), namesGone: false },
      title: '入户路塌方',
      text: '连日下雨，三组老槐坡入户路塌了约四米，六户人家出行要绕路。'.repeat(6),
      result: '组织投工投劳 12 人次，镇上拨付砂石 8 方，5 天把塌方处砌好护坡、铺平路面。'.repeat(6),
      why: null,
    },
  ],
};

const corrected: PublishedPage = {
  ...result,
  version: 2,
  versions: [
    {
      ...(result.versions[0] as PublishedPage['versions'][number]),
      version: 2,
      at: NOW + DAY,
      why: '砂石数量写错，应为 8 方。',
    },
    ...result.versions,
  ],
};

/** As wide as a QR code of a follow address usually is. */
const qr = {
  size: 33,
  path: Array.from(
    { length: 33 },
    (_, y) => `M0 ${y}h7M9 ${y}h1M12 ${y}h3M18 ${y}h2M22 ${y}h1M26 ${y}h7`,
  ).join(''),
};

const HOLDER = { level: 'town', placeCode: '611025101', name: '回龙镇', unitCode: null } as const;

const step = (seq: number, kind: StepView['kind'], words: string | null): StepView => ({
  seq,
  kind,
  at: NOW - (20 - seq) * DAY,
  byKind: seq === 1 ? 'reporter' : 'office',
  byName: seq === 1 ? null : '李某',
  byPost: seq === 1 ? null : 'village_cadre',
  byPlace: seq === 1 ? null : '第三个社区',
  words,
  to: kind === 'escalated' ? HOLDER : null,
  satisfaction: null,
  colour: null,
  due: null,
  otherNo: null,
  channel: null,
  rescuer: null,
  reference: null,
  asideAs: null,
  heard: null,
});

const say = {
  kind: 'say',
  anonymous: false,
  form: {
    commandId: uuid(90),
    matterId: uuid(91),
    text: '',
    category: '',
    name: '',
    phone: '',
    find: '',
    officer: false,
    about: '',
  },
  place: null,
  below: TOWNS,
  units: [],
  found: null,
  wrong: [],
  trouble: null,
  personal: false,
} as const satisfies SayPage;

const followed = {
  kind: 'followed',
  code: 'A1B2-C3D4-E5F6-G7H8',
  commandId: uuid(92),
  now: NOW,
  trouble: 'too-short',
  tried: 'send-back',
  typed: '还漏',
  matter: {
    no: 'XZ26-7KQ4-M9XJ',
    title: '雨后自来水发黄',
    text: '这几天水龙头放出来的水是黄的，二十多户都这样。',
    status: 'answered',
    reportedAt: NOW - 19 * DAY,
    placeName: '回龙镇 第三个社区',
    holder: HOLDER,
    offeredTo: HOLDER,
    clock: { purpose: 'confirm', since: NOW, due: NOW - 1, yellow: NOW - DAY, provisional: true },
    answer: '水源地滤池被冲入泥沙，已换滤料、清洗管网。现在水已清，取样检测合格。',
    satisfaction: null,
    steps: [
      step(1, 'reported', null),
      step(2, 'accepted', null),
      step(3, 'tried', '到二十多户看了水，先送桶装水。'),
      step(4, 'escalated', '需要更换滤料，村里没有。'),
      step(5, 'accepted', null),
      step(6, 'answered', '水源地滤池被冲入泥沙，已换滤料、清洗管网。'),
    ],
    mayConfirm: true,
    maySendBack: true,
    mayWithdraw: true,
    mayRemind: true,
    mayReopen: true,
    ending: null,
    goesAlongWith: null,
    parts: [],
    openings: [],
    publicationId: null,
    topics: [{ id: '01a21722-0000-7000-8000-000000000010', title: '自来水管几时换' }],
    outcomes: [{ id: '01a21722-0000-7000-8000-000000000011', title: '自来水管年内换完', status: 'doing' }],
  },
} as const satisfies FollowedPage;

const { matter } = followed;
const opening = {
  at: NOW,
  what: 'reporter',
  purpose: 'call-back',
  post: 'town_officer',
  placeName: '回龙镇',
} as const;

/** Sent to the statutory channel: only the number and the way there are left. */
const redirected = {
  ...followed,
  trouble: null,
  tried: null,
  matter: {
    ...matter,
    title: '',
    text: '',
    status: 'closed',
    clock: null,
    answer: null,
    ...{ mayConfirm: false, maySendBack: false, mayWithdraw: false, mayRemind: false, mayReopen: false },
    ending: 'redirected',
    openings: [opening, { ...opening, at: NOW - DAY, what: 'text', purpose: 'handle' }],
    steps: [
      step(1, 'reported', null),
      {
        ...step(2, 'redirected', '拖欠工资可以向县劳动监察大队投诉。'),
        channel: 'labour',
        reference: '镇劳监〔2026〕12 号',
      },
    ],
  },
} as const satisfies FollowedPage;

/** Goes along with another; a part of it goes its own way. */
const merged = {
  ...followed,
  trouble: null,
  tried: 'withdraw',
  typed: '已经好了',
  matter: {
    ...matter,
    status: 'merged',
    goesAlongWith: 'XZ26-0MKK-RJ1N',
    parts: [{ no: 'XZ26-P4RT-0F1T', title: '村口路灯不亮', code: 'A1B2-C3D4-E5F6-G7H9' }],
    openings: [opening],
  },
} as const satisfies FollowedPage;

const shown: ResultPage = {
  kind: 'result',
  result,
  version: 1,
  topics: [{ id: uuid(70), title: '路灯几点关' }],
  qr,
  proof: null,
};

export const SITE_PAGES = {
  ...OWN_PAGES,
  ...awayPages({ towns: TOWNS, village: VILLAGES[0] as PlaceChoice, qr, now: NOW }),
  ...roomPages(TOWNS),
  ...talkPages(TOWNS, VILLAGES),
  ...openPages(TOWNS, VILLAGES),
  ...outcomePages(TOWNS, VILLAGES),
  ...meetingPages(TOWNS, VILLAGES),
  ...VOTE_PAGES,
  ...yearPages(TOWNS, VILLAGES),
  ...searchPages(TOWNS, VILLAGES),
  ...leafletPages(shown, outcomePages(TOWNS, VILLAGES).outcome, searchPages(TOWNS, VILLAGES).search),
  home: { kind: 'home', newest: rows.slice(0, 8) },
  say,
  anonymous: { ...say, anonymous: true, personal: true },
  'say-officer': {
    ...say,
    form: { ...say.form, officer: true, about: 'post:area_chief' },
    place: TOWNS[1] as PlaceChoice,
    below: VILLAGES,
    units: BUREAUS,
    wrong: ['about'],
  },
  'say-wrong': {
    ...say,
    form: { ...say.form, find: '社区' },
    wrong: ['text', 'category', 'name', 'phone'],
    found: VILLAGES.slice(0, 8),
  },
  'say-place': {
    ...say,
    place: TOWNS[1] as PlaceChoice,
    below: VILLAGES,
    personal: true,
    trouble: 'too-often',
  },
  said: {
    ...{ kind: 'said', no: 'XZ26-7KQ4-M9XJ', followCode: 'A1B2-C3D4-E5F6-G7H8' },
    followUrl: 'https://example.gov.cn/follow/A1B2-C3D4-E5F6-G7H8',
    qr,
  },
  'follow-form': { kind: 'follow-form', code: 'A1B2', unknown: true, byNumber: null },
  followed,
  redirected,
  merged,
  results: {
    ...{ kind: 'results', towns: TOWNS, villages: VILLAGES, publications: rows },
    filter: { shelf: 'archive', town: '611025102', village: '', category: 'flood', q: '路' },
    ...{ older: '2026-09-01.x', continued: true },
  },
  ...categoryPages(rows),
  result: shown,
  corrected: { ...shown, result: corrected, version: 2 },
  withdrawn: {
    ...shown,
    result: {
      ...result,
      title: '',
      withdrawn: { at: NOW + 20 * DAY, why: 'redirected' },
      versions: [],
    },
  },
  feed: { kind: 'feed', publications: rows },
  privacy: { kind: 'privacy' },
  about: { kind: 'about', limits: DEFAULT_LIMITS },
  problem: { kind: 'problem', problem: 'not-found' },
} as const satisfies Record<string, SiteContent>;
