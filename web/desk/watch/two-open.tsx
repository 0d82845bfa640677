/** 已经有的两项: named, when a third campaign is refused. */
import { dayText } from '../../kit/day-text.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import type { Trouble } from '../ask.ts';
import { CAMPAIGN_WORDS } from './words.ts';

interface Open {
  readonly title: string;
  readonly until: string;
}

export function TwoOpen({ trouble }: { readonly trouble: Trouble | undefined }) {
  const say = useSay();
  const lang = useLang();
  if (trouble?.kind !== 'refused' || trouble.reason !== 'two-open-already') return null;
  const open = (trouble.now?.open ?? []) as readonly Open[];
  const names = open.map(({ title, until }) =>
    say(CAMPAIGN_WORDS.oneOfTwo, { title, day: dayText(until, lang) }),
  );
  return (
    <p className="act-lead">{say(CAMPAIGN_WORDS.two, { names: names.join(lang === 'zh' ? '、' : ', ') })}</p>
  );
}
