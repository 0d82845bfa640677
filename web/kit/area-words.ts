/** 片区的话 that both faces say: what stands on the card for the door, how a household agreed, why something is refused. */
import type { AgreeRefusal } from '../../domain/area/door-card.ts';
import type { HouseholdChangeRefusal, HouseholdRefusal } from '../../domain/area/household.ts';
import type { Consent } from '../../domain/matter/report.ts';
import { BANNED_WORD } from './refusals.ts';
import type { Sentence } from './sentences.ts';

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
  hallOf: { zh: '{village}', en: '{village} office' },
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
