/** 算式: who had to come and who came, which majority it took and how many were for it, as one sentence each. */
import type { CountView } from '../../../contract/procedure.ts';
import { shareText } from '../../kit/meeting/terms.ts';
import { COUNT_WORDS } from '../../kit/procedure-terms.ts';
import { type Lang, say } from '../../kit/sentences.ts';

/** 应到 30，三分之二以上要到 20，实到 22. */
export const cameText = ({ should, present, quorum, neededPresent }: CountView, lang: Lang): string =>
  say(COUNT_WORDS.came, lang, {
    ...{ should, present, needed: neededPresent },
    quorum: say(shareText(quorum), lang),
  });

/** 到会的过半数是 12，赞成 15、反对 2、弃权 1. */
export const votedText = ({ majority, of, neededFor, ...count }: CountView, lang: Lang): string =>
  say(COUNT_WORDS.voted, lang, {
    ...{ for: count.for, against: count.against, abstain: count.abstain, needed: neededFor },
    of: say(of === 'all' ? COUNT_WORDS.ofAll : COUNT_WORDS.ofPresent, lang),
    majority: say(shareText(majority), lang),
  });
