/** 设置: limits, calendar, banned words, units; one at a time. */
import { PageHead, Tabs } from '../../kit/page.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { oneOf, useConditions } from '../address.ts';
import { useTitle } from '../frame/title.ts';
import { BannedSettings } from './banned.tsx';
import { CalendarSettings } from './calendar.tsx';
import { LimitSettings } from './limits.tsx';
import { UnitSettings } from './units.tsx';
import { SETTING_WORDS } from './words.ts';

const PARTS = ['limits', 'calendar', 'units', 'banned'] as const;
type Part = (typeof PARTS)[number];

const LABELS: Record<Part, Sentence> = {
  limits: SETTING_WORDS.limits,
  calendar: SETTING_WORDS.calendar,
  units: SETTING_WORDS.units,
  banned: SETTING_WORDS.banned,
};

export function Settings() {
  const say = useSay();
  const { conditions, address } = useConditions(['part']);
  const part = oneOf(PARTS, conditions.part) ?? 'limits';
  useTitle(say(SETTING_WORDS.title));
  return (
    <>
      <PageHead title={say(SETTING_WORDS.title)} under={say(SETTING_WORDS.lead)} />
      <Tabs
        label={say(SETTING_WORDS.tabs)}
        ways={PARTS.map((it) => ({
          href: address({ part: it }),
          label: say(LABELS[it]),
          current: it === part,
        }))}
      />
      <div className="settings">
        {part === 'limits' && <LimitSettings />}
        {part === 'calendar' && <CalendarSettings />}
        {part === 'units' && <UnitSettings />}
        {part === 'banned' && <BannedSettings />}
      </div>
    </>
  );
}
