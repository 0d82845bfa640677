/** 现行规则: the rule of a kind as it is in force today. */
import { dayOf } from '../../../domain/kernel/day.ts';
import type { MeetingKind } from '../../../domain/meeting/kind.ts';
import { bookOn, type MeetingRule, ruleOf } from '../../../domain/meeting/rules.ts';

export const ruleNow = (kind: MeetingKind): MeetingRule => ruleOf(kind, bookOn(dayOf(Date.now())).version);
