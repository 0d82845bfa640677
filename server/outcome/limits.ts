/** 成果转化的期限: as the county set them. */
import { readNoticeLimits } from '../../domain/notice/limits.ts';
import { type OutcomeLimits, readOutcomeLimits } from '../../domain/outcome/limits.ts';
import type { House } from '../kit/house.ts';
import { settingOf } from '../kit/settings.ts';

export const limitsOf = (house: Pick<House, 'settings'>): OutcomeLimits =>
  settingOf(house, 'outcome.limits', readOutcomeLimits);

/** How many days before its day something that is owed is told. */
export const aheadDaysOf = (house: Pick<House, 'settings'>): number =>
  settingOf(house, 'notice.limits', readNoticeLimits).aheadDays.n;
