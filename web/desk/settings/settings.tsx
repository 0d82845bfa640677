/** 设置: limits, calendar, categories, units, banned words; one at a time. */
import { getSms } from '../../../contract/setting.ts';
import { PageHead, Tabs } from '../../kit/page.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { oneOf, useConditions } from '../address.ts';
import { useTitle } from '../frame/title.ts';
import { mayUse, useWho } from '../who.ts';
import { BannedSettings } from './banned.tsx';
import { CalendarSettings } from './calendar.tsx';
import { CategorySettings } from './categories.tsx';
import { CATEGORY_WORDS } from './category-words.ts';
import { TALK_LIMIT_WORDS } from './consultation-words.ts';
import { ConsultationSettings } from './consultations.tsx';
import { DISCLOSURE_NUMBER_WORDS, DisclosureSettings } from './disclosure.tsx';
import { KEEPING_WORDS, KeepingSettings } from './keeping.tsx';
import { LimitSettings } from './limits.tsx';
import { MEETING_NUMBER_WORDS } from './meeting-words.ts';
import { LevySettings, MeetingSettings, ProcedureSettings } from './meetings.tsx';
import { NOTICE_WORDS } from './notice-words.ts';
import { NoticeSettings } from './notices.tsx';
import { OUTCOME_LIMIT_WORDS } from './outcome-words.ts';
import { OutcomeSettings } from './outcomes.tsx';
import { RHYTHM_WORDS } from './rhythm-words.ts';
import { RhythmSettings } from './rhythms.tsx';
import { STANDARD_WORDS } from './room-words.ts';
import { RoomStandardSettings } from './rooms.tsx';
import { SEASON_WORDS } from './season-words.ts';
import { SeasonSettings } from './seasons.tsx';
import { SmsSettings } from './sms.tsx';
import { SMS_WORDS } from './sms-words.ts';
import { UnitSettings } from './units.tsx';
import { WechatSettings } from './wechat-channel.tsx';
import { WecomSettings } from './wecom-channel.tsx';
import { SETTING_WORDS } from './words.ts';

const PARTS = [
  'limits',
  'keeping',
  'calendar',
  'categories',
  'units',
  'banned',
  'seasons',
  'rhythms',
  'rooms',
  'consultation',
  'meetings',
  'procedure',
  'levy',
  'disclosure',
  'outcome',
  'notices',
  'sms',
  'wechat',
  'wecom',
] as const;
type Part = (typeof PARTS)[number];

const LABELS: Record<Part, Sentence> = {
  limits: SETTING_WORDS.limits,
  keeping: KEEPING_WORDS.title,
  calendar: SETTING_WORDS.calendar,
  categories: CATEGORY_WORDS.title,
  units: SETTING_WORDS.units,
  banned: SETTING_WORDS.banned,
  seasons: SEASON_WORDS.title,
  rhythms: RHYTHM_WORDS.title,
  rooms: STANDARD_WORDS.title,
  consultation: TALK_LIMIT_WORDS.title,
  meetings: MEETING_NUMBER_WORDS.title,
  procedure: MEETING_NUMBER_WORDS.procedure,
  levy: MEETING_NUMBER_WORDS.levy,
  disclosure: DISCLOSURE_NUMBER_WORDS.title,
  outcome: OUTCOME_LIMIT_WORDS.title,
  notices: NOTICE_WORDS.title,
  sms: SMS_WORDS.title,
  wechat: NOTICE_WORDS.wechat,
  wecom: NOTICE_WORDS.wecom,
};

/** What goes out of the house: the system administrator's alone. */
const OF_CHANNELS: readonly Part[] = ['notices', 'sms', 'wechat', 'wecom'];

export function Settings() {
  const say = useSay();
  const { conditions, address } = useConditions(['part']);
  const { office } = useWho();
  const parts = PARTS.filter((it) => !OF_CHANNELS.includes(it) || mayUse(office.post, getSms));
  const part = oneOf(parts, conditions.part) ?? 'limits';
  useTitle(say(SETTING_WORDS.title));
  return (
    <>
      <PageHead title={say(SETTING_WORDS.title)} under={say(SETTING_WORDS.lead)} />
      <div className="part-tabs">
        <Tabs
          label={say(SETTING_WORDS.tabs)}
          ways={parts.map((it) => ({
            href: address({ part: it }),
            label: say(LABELS[it]),
            current: it === part,
          }))}
        />
      </div>
      <div className="settings">
        {part === 'limits' && <LimitSettings />}
        {part === 'keeping' && <KeepingSettings />}
        {part === 'calendar' && <CalendarSettings />}
        {part === 'categories' && <CategorySettings />}
        {part === 'units' && <UnitSettings />}
        {part === 'banned' && <BannedSettings />}
        {part === 'seasons' && <SeasonSettings />}
        {part === 'rhythms' && <RhythmSettings />}
        {part === 'consultation' && <ConsultationSettings />}
        {part === 'meetings' && <MeetingSettings />}
        {part === 'levy' && <LevySettings />}
        {part === 'disclosure' && <DisclosureSettings />}
        {part === 'procedure' && <ProcedureSettings />}
        {part === 'outcome' && <OutcomeSettings />}
        {part === 'rooms' && <RoomStandardSettings />}
        {part === 'notices' && <NoticeSettings />}
        {part === 'sms' && <SmsSettings />}
        {part === 'wechat' && <WechatSettings />}
        {part === 'wecom' && <WecomSettings />}
      </div>
    </>
  );
}
