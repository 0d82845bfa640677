/** 规则卡: what the rule of a kind says, each number with its article; and the last day on which notice is in time. */
import { addDays } from '../../../domain/kernel/day.ts';
import type { MeetingKind } from '../../../domain/meeting/kind.ts';
import type { MeetingRule } from '../../../domain/meeting/rules.ts';
import { dayText } from '../../kit/day-text.ts';
import { Card } from '../../kit/list.tsx';
import { ARTICLE_LABELS, BASIS_WHO, shareText } from '../../kit/meeting/terms.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { useNoticeDays } from './notice-days.ts';
import { ruleNow } from './rule-now.ts';
import { MEETING_WORDS } from './words.ts';

const RHYTHMS = {
  year: MEETING_WORDS.ruleYear,
  quarter: MEETING_WORDS.ruleQuarter,
  month: MEETING_WORDS.ruleMonth,
} as const;

interface RuleCardProps {
  readonly kind: MeetingKind;
  /** The day of the meeting, when it is known. */
  readonly day?: string | undefined;
  readonly title?: string | undefined;
}

export function RuleCard({ kind, day, title }: RuleCardProps) {
  const say = useSay();
  const lang = useLang();
  const rule = ruleNow(kind);
  const { days, source } = useNoticeDays()(kind);
  return (
    <Card title={title ?? say(MEETING_WORDS.rule)}>
      <p>
        <strong>
          {say(rule.power === 'advisory' ? MEETING_WORDS.ruleAdvises : MEETING_WORDS.ruleDecides)}
        </strong>
        {rule.held !== undefined && <small> {say(ARTICLE_LABELS[rule.held])}</small>}
      </p>
      <ul className="rule-lines">
        {linesOf(rule).map(([words, article]) => (
          <li key={words.join()}>
            {words.join(lang === 'zh' ? '；' : '; ')}
            <small>{typeof article === 'string' ? say(ARTICLE_LABELS[article]) : article.source}</small>
          </li>
        ))}
      </ul>
      {day !== undefined && (
        <p className="rule-day">
          {say(MEETING_WORDS.lastNotice, { day: dayText(addDays(day, -days), lang) })}
        </p>
      )}
    </Card>
  );

  function linesOf({ rhythm, notice, quorums, majority, demands, remote, proxy }: MeetingRule) {
    const noticeWords = [
      say(MEETING_WORDS.ruleNotice, { n: days }),
      ...(notice.short ? [say(MEETING_WORDS.ruleShort)] : []),
    ];
    const of = say(majority.of === 'all' ? MEETING_WORDS.all : MEETING_WORDS.present);
    return [
      ...(rhythm === null ? [] : [[[say(RHYTHMS[rhythm.in], { n: rhythm.times })], rhythm.article] as const]),
      [noticeWords, source === undefined ? notice.article : { source }] as const,
      ...quorums.map(
        ({ basis, share, article }) =>
          [
            [say(MEETING_WORDS.ruleQuorum, { unit: say(BASIS_WHO[basis]), share: say(shareText(share)) })],
            article,
          ] as const,
      ),
      ...(quorums.length === 0 ? [[[say(MEETING_WORDS.ruleNoQuorum)], majority.article] as const] : []),
      [
        [say(MEETING_WORDS.ruleMajority, { of, share: say(shareText(majority.share)) })],
        majority.article,
      ] as const,
      ...demands.map(
        ({ of: who, share, article }) =>
          [
            [say(MEETING_WORDS.ruleDemand, { share: say(shareText(share)), who: say(BASIS_WHO[who]) })],
            article,
          ] as const,
      ),
      ...(remote === null ? [] : [[[say(MEETING_WORDS.ruleRemote)], remote] as const]),
      ...(proxy === null ? [] : [[[say(MEETING_WORDS.ruleProxy)], proxy] as const]),
    ];
  }
}
