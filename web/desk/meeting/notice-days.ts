/** 提前几天通知: as the county set it, where the law names no days; else as the rule table says. */
import { getSetting } from '../../../contract/setting.ts';
import type { MeetingKind } from '../../../domain/meeting/kind.ts';
import { DEFAULT_MEETING_NUMBERS, noticeSetFor } from '../../../domain/meeting/numbers.ts';
import { useAsked } from '../ask.ts';
import { mayUse, useWho } from '../who.ts';
import { ruleNow } from './rule-now.ts';

export interface NoticeDays {
  readonly days: number;
  /** The county's own paper; undefined where the law or our default says it. */
  readonly source: string | undefined;
}

export function useNoticeDays(): (kind: MeetingKind) => NoticeDays {
  const { office } = useWho();
  const may = mayUse(office.post, getSetting);
  const { answer } = useAsked(getSetting, { params: { word: 'meeting.rules' } }, { when: may });
  const numbers = answer?.meetings ?? undefined;
  return (kind) => {
    const set = numbers && noticeSetFor(numbers, kind);
    if (numbers === undefined || set === undefined)
      return { days: ruleNow(kind).notice.days, source: undefined };
    const own = kind as keyof typeof numbers.notice;
    const { source } = numbers.notice[own];
    return { days: set, source: source === DEFAULT_MEETING_NUMBERS.notice[own].source ? undefined : source };
  };
}
