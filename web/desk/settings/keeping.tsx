/** 保存期: for how many months what belongs to persons is kept after a matter was closed, each with the paper it comes from. */
import { setKeeping } from '../../../contract/setting.ts';
import type { Keeping } from '../../../domain/matter/keeping.ts';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { mayUse, useWho } from '../who.ts';
import { SettingSheet } from './setting-sheet.tsx';
import { SourcedForm } from './sourced-form.tsx';
import { SETTING_WORDS } from './words.ts';

export const KEEPING_WORDS = {
  title: { zh: '保存期', en: 'How long it is kept' },
  lead: {
    zh: '办结以后，到期的第二天自动清除，不能找回；编号、统计、公开的结果和它的证明一直留着。改长了，已经清除的也回不来。',
    en: 'Erased by itself on the day after its time, for good. Numbers, figures, what was published and its proof stay. A longer time brings nothing back.',
  },
} satisfies Record<string, Sentence>;

const LABELS: Record<keyof Keeping, Sentence> = {
  sensitive: {
    zh: '敏感事项：几个月后只留编号',
    en: 'Sensitive matters: months until only the number stays',
  },
  contact: { zh: '提出人的姓名、电话：几个月', en: 'Name and phone of whoever raised it: months' },
  contactOfDispute: { zh: '纠纷的，姓名、电话：几个月', en: 'The same of a dispute: months' },
  content: { zh: '一般事项：几个月后只留编号', en: 'Ordinary matters: months until only the number stays' },
};

export const KeepingSettings = () => (
  <SettingSheet word="matter.keeping">
    {({ keeping }) => keeping && <Months keeping={keeping} />}
  </SettingSheet>
);

function Months({ keeping }: { readonly keeping: Keeping }) {
  const say = useSay();
  const { office } = useWho();
  const sending = useSending(setKeeping, () => announce(say(SETTING_WORDS.saved)));
  return (
    <SourcedForm
      lead={KEEPING_WORDS.lead}
      labels={LABELS}
      values={keeping}
      may={mayUse(office.post, setKeeping)}
      sending={sending}
      onSave={(values, why) => sending.send({ body: { keeping: values as Keeping, why } })}
    />
  );
}
