/** 村务公开的数: days and shares a county sets, each with the paper it comes from. */
import { setDisclosureLimits } from '../../../contract/meeting-setting.ts';
import type { DisclosureLimits } from '../../../domain/disclosure/limits.ts';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { mayUse, useWho } from '../who.ts';
import { SettingSheet } from './setting-sheet.tsx';
import { SourcedForm } from './sourced-form.tsx';
import { SETTING_WORDS } from './words.ts';

export const DISCLOSURE_NUMBER_WORDS = {
  title: { zh: '村务公开', en: 'Disclosure' },
  lead: {
    zh: '公布至少十五天、询问十五天内答复是法律规定，只能更严。本省的数查到以后，把出处一起改过来。',
    en: 'Fifteen days on the board and fifteen for an answer are the law: only stricter ones can be set. Enter the province’s own numbers with their paper.',
  },
} satisfies Record<string, Sentence>;

const LABELS: Record<keyof DisclosureLimits, Sentence> = {
  afterPeriodDays: { zh: '一期结束后几天内公布', en: 'Days from the end of a period' },
  atOnceWorkdays: { zh: '重大事项几个工作日内公布', en: 'Weighty events: working days' },
  reviewWorkdays: { zh: '监委会几个工作日内审查', en: 'The committee’s working days' },
  boardDays: { zh: '公布不少于几天', en: 'Days on the board, at least' },
  questionDays: { zh: '询问几天内答复', en: 'Days to answer a question' },
  objectionDays: { zh: '异议几天内答复', en: 'Days to answer an objection' },
  financeMonths: { zh: '财务几个月公布一次（1 或 3）', en: 'Finance every so many months (1 or 3)' },
  villagers: { zh: '村民联名要求增加公开', en: 'Villagers who demand more' },
  representatives: { zh: '村民代表联名要求增加公开', en: 'Representatives who demand more' },
};

export const DisclosureSettings = () => (
  <SettingSheet word="disclosure.limits">
    {({ disclosure }) => disclosure && <Numbers disclosure={disclosure} />}
  </SettingSheet>
);

function Numbers({ disclosure }: { readonly disclosure: DisclosureLimits }) {
  const say = useSay();
  const { office } = useWho();
  const sending = useSending(setDisclosureLimits, () => announce(say(SETTING_WORDS.saved)));
  return (
    <SourcedForm
      lead={DISCLOSURE_NUMBER_WORDS.lead}
      labels={LABELS}
      values={disclosure}
      may={mayUse(office.post, setDisclosureLimits)}
      sending={sending}
      onSave={(values, why) => sending.send({ body: { disclosure: values as DisclosureLimits, why } })}
    />
  );
}
