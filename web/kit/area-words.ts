/** 片区的话 that both faces say: what stands on the card for the door, how a household agreed, why something is refused. */
import type { Wish } from '../../domain/area/absence-card.ts';
import type {
  AskedBy,
  CareChangeRefusal,
  CareRefusal,
  Help,
  ReviewRefusal,
} from '../../domain/area/care-card.ts';
import type { OpeningPurpose } from '../../domain/area/contact.ts';
import type { AgreeRefusal } from '../../domain/area/door-card.ts';
import type { EvacuationChangeRefusal, EvacuationRefusal } from '../../domain/area/evacuation.ts';
import type { HouseholdChangeRefusal, HouseholdRefusal } from '../../domain/area/household.ts';
import type { Danger, SeasonBasis } from '../../domain/area/season.ts';
import type { Consent } from '../../domain/matter/report.ts';
import { BANNED_WORD } from './refusals.ts';
import type { Sentence } from './sentences.ts';
import { PURPOSE_LABELS } from './way-terms.ts';

export const CONSENT_LABELS: Record<Consent, Sentence> = {
  spoken: { zh: '口头同意', en: 'Agreed by word of mouth' },
  written: { zh: '书面同意', en: 'Agreed in writing' },
};

/** Of every value that two people may change: the faces show both. */
export const CHANGED_MEANWHILE: Sentence = {
  zh: '您打开之后，别处改过。请看看现在的内容，再改。',
  en: 'It was changed elsewhere since you opened it. Look at it as it is now, then change it.',
};

export const HOUSEHOLD_REFUSALS: Record<HouseholdRefusal | HouseholdChangeRefusal, Sentence> = {
  'no-such-area': { zh: '这个片区已经不在了。', en: 'This area is no more.' },
  'consent-in-future': { zh: '同意的日期不能晚于今天。', en: 'The day of consent cannot lie ahead.' },
  'too-many-households': { zh: '这个片区已经记满了。', en: 'No more households fit into this area.' },
  'banned-word': BANNED_WORD,
  'changed-meanwhile': CHANGED_MEANWHILE,
};

export const AGREE_REFUSALS: Record<AgreeRefusal, Sentence> = {
  'not-a-chief': { zh: '只有片长可以选。', en: 'Only an area’s chief can choose this.' },
  'no-phone': {
    zh: '您的账号没有登记手机号，请村里帮忙登记。',
    en: 'No phone number is registered with your account; the village can add it.',
  },
};

export const DOOR = {
  title: { zh: '便民联系卡', en: 'Card for the door' },
  chief: { zh: '片长', en: 'Area chief' },
  substitute: { zh: '代班', en: 'Standing in' },
  nobody: { zh: '暂缺，请找村上', en: 'Nobody at present; ask the village' },
  phone: { zh: '电话', en: 'Phone' },
  hallOf: { zh: '{village}办公电话', en: '{village} office' },
  emergency: { zh: '急事直接打', en: 'In an emergency call' },
  police: { zh: '公安', en: 'Police' },
  fire: { zh: '消防', en: 'Fire' },
  rescue: { zh: '急救', en: 'Ambulance' },
  hotline: { zh: '政务热线', en: 'Hotline' },
  scan: { zh: '扫码说一件事，不用登录', en: 'Scan to say something; no sign-in' },
  qrAlt: { zh: '到{place}说事页面的二维码', en: 'QR code to say something about {place}' },
  why: {
    zh: '有事找片长：报修、反映、求助、提建议，说一句话就行。',
    en: 'Whatever it is, one sentence to the chief is enough.',
  },
} satisfies Record<string, Sentence>;

export const HELP_LABELS: Record<Help, Sentence> = {
  visit: { zh: '上门看看', en: 'Visits' },
  'phone-call': { zh: '打电话问候', en: 'Phone calls' },
  errands: { zh: '代买代办', en: 'Errands' },
  medicine: { zh: '帮忙取药', en: 'Fetching medicine' },
  'to-hospital': { zh: '陪着看病', en: 'Going along to the doctor' },
  chores: { zh: '挑水劈柴', en: 'Water and firewood' },
  house: { zh: '看看房屋', en: 'Looking at the house' },
};

export const ASKED_BY_LABELS: Record<AskedBy, Sentence> = {
  self: { zh: '本人提出', en: 'Asked for by the person' },
  guardian: { zh: '监护人提出', en: 'Asked for by a guardian' },
};

export const CARE_REFUSALS: Record<CareRefusal | CareChangeRefusal | ReviewRefusal, Sentence> = {
  'no-such-area': HOUSEHOLD_REFUSALS['no-such-area'],
  'consent-in-future': HOUSEHOLD_REFUSALS['consent-in-future'],
  'guardian-without-reason': {
    zh: '监护人提出的，请写明为什么。',
    en: 'Say why a guardian asks instead.',
  },
  'same-carer-twice': { zh: '两位照看人不能是同一位。', en: 'The two carers must be two people.' },
  'carer-not-in-office': {
    zh: '选的照看人已经不在任，请重选或写志愿者姓名。',
    en: 'A chosen carer holds no office any more. Choose again, or name a volunteer.',
  },
  'banned-word': {
    zh: '写的内容里有禁用词（不评价人、不贴标签），请换个说法。',
    en: 'It contains a banned word: nobody is judged or labelled here. Say it otherwise.',
  },
  'changed-meanwhile': CHANGED_MEANWHILE,
};

export const DANGER_LABELS: Record<Danger, Sentence> = {
  flood: { zh: '汛期', en: 'Flood season' },
  forest_fire: { zh: '森林防火期', en: 'Forest fire season' },
  landslide: { zh: '地质灾害易发期', en: 'Landslide season' },
};

export const SEASON_BASIS_LABELS: Record<SeasonBasis, Sentence> = {
  'emergency-2024': { zh: '突发事件应对法（2024）', en: 'Emergency Response Law (2024)' },
  'flood-control': { zh: '防洪法', en: 'Flood Control Law' },
  'forest-fire-rules': { zh: '森林防火条例', en: 'Forest Fire Regulations' },
  'geo-hazard-rules': { zh: '地质灾害防治条例', en: 'Geological Hazard Regulations' },
};

export const ROSTER_REFUSALS: Record<EvacuationRefusal | EvacuationChangeRefusal, Sentence> = {
  'not-in-season': {
    zh: '现在不在县里定的季节里，花名册不能记。',
    en: 'No season runs now, so no roster is kept.',
  },
  'no-such-area': HOUSEHOLD_REFUSALS['no-such-area'],
  'too-many-households': HOUSEHOLD_REFUSALS['too-many-households'],
  'banned-word': CARE_REFUSALS['banned-word'],
  'changed-meanwhile': CHANGED_MEANWHILE,
};

export const ROSTER = {
  title: { zh: '避险转移花名册', en: 'Evacuation roster' },
  season: {
    zh: '{danger}：{from} 至 {to}。依据：{basis}。季节一过自动清除，只留人数。',
    en: '{danger}: {from} to {to}. Basis: {basis}. Erased after the season; only counts stay.',
  },
  noSeason: { zh: '现在不在季节里，没有花名册', en: 'No season runs now: there is no roster' },
  noSeasonMore: {
    zh: '到了县里定的汛期、防火期才记，过后清除。',
    en: 'It is kept in the seasons that the county sets, and erased after them.',
  },
  empty: { zh: '还没有登记。', en: 'Nothing written down yet.' },
  house: { zh: '这户怎么称呼', en: 'What the house is called' },
  people: { zh: '几口人', en: 'How many people' },
  needsHelp: { zh: '转移时要人帮', en: 'Needs help to leave' },
  meeting: { zh: '到哪里集合', en: 'Meeting point' },
  line: { zh: '{n} 人，到{point}', en: '{n} {n:person:people}, to {point}' },
  sum: {
    zh: '{houses} 户 {people} 人，{help} 户要人帮',
    en: '{houses} houses, {people} people, {help} need help',
  },
  past: { zh: '过去的季节', en: 'Past seasons' },
  pastLine: {
    zh: '{households} 户 {people} 人，{needHelp} 户要人帮；{wipedOn} 已清除',
    en: '{households} houses, {people} people, {needHelp} needed help; erased on {wipedOn}',
  },
} satisfies Record<string, Sentence>;

export const TOPICS = {
  title: { zh: '本月话题', en: 'Topics of the month' },
  lead: {
    zh: '{village} {month} 提出的事，按类别合计。少于 10 件的不显示，也不涉及任何人。',
    en: 'What {village} raised in {month}, by domain. Fewer than 10 are not shown; nothing is about persons.',
  },
  total: { zh: '一共 {n} 件', en: '{n} in all' },
  few: { zh: '本月提出的事还少，不够显示。', en: 'Too few this month to show.' },
  more: { zh: '其余几类件数少，不显示。', en: 'The others are too few to show.' },
  count: { zh: '{n} 件', en: '{n}' },
} satisfies Record<string, Sentence>;

/** 季节的名字: flood-2026 as people say it. */
export const seasonNamed = (key: string): readonly [Sentence, { readonly year: string }] => {
  const [danger = '', year = ''] = key.split(/-(?=\d{4}$)/);
  const name = DANGER_LABELS[danger as Danger] ?? { zh: danger, en: danger };
  return [{ zh: `{year} 年${name.zh}`, en: `${name.en} {year}` }, { year }];
};

/** What a number on a card is opened for. */
export const OPENING_PURPOSE_LABELS: Record<OpeningPurpose, Sentence> = {
  tell: { zh: '通知村里的事', en: 'To tell news of the village' },
  meeting: { zh: '请来开会、表决', en: 'For a meeting or a vote' },
  home: { zh: '家里、老屋的事', en: 'About family or house' },
  danger: { zh: '有危险，马上要找到', en: 'Danger: to reach them now' },
  ...PURPOSE_LABELS,
};

export const WISH_LABELS: Record<Wish, Sentence> = {
  notices: { zh: '收村里的通知', en: 'Notices of the village' },
  attend: { zh: '电话参加村里的会', en: 'Attend meetings by phone' },
  vote: { zh: '电话参加表决', en: 'Vote by phone' },
};
