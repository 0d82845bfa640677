/**
 * 意见与投诉、备案号: at the foot of every page (国办函〔2026〕12号): where to complain, and the filing number once granted; until
 * then it says that there is none.
 */
import { type Sentence, useSay } from './sentences.ts';

const NONE: Sentence = { zh: '未备案', en: 'Not filed' };

/** As the server wrote it into the page's head; nothing where none was granted. */
const granted = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[name=filing]')?.content;

export const FILING = {
  complain: { zh: '意见与投诉', en: 'Comments and complaints' },
  filing: { zh: '备案号：{number}', en: 'Filing number: {number}' },
} satisfies Record<string, Sentence>;

export const useFiling = (): string => {
  const say = useSay();
  return say(FILING.filing, { number: granted() ?? say(NONE) });
};

export function FilingFoot() {
  const say = useSay();
  return (
    <p className="filing">
      <a href="/say">{say(FILING.complain)}</a>
      <span>{useFiling()}</span>
    </p>
  );
}
