/** 成果转化的期限: as the county set them. */
import { type OutcomeLimits, readOutcomeLimits } from '../../domain/outcome/limits.ts';
import type { House } from '../kit/house.ts';
import { settingOf } from '../kit/settings.ts';

export const limitsOf = (house: House): OutcomeLimits =>
  settingOf(house, 'outcome.limits', readOutcomeLimits);
