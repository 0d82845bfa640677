/** 四议两公开的数: as the county set them. */
import { type ProcedureLimits, readProcedureLimits } from '../../domain/procedure/limits.ts';
import type { House } from '../kit/house.ts';
import { settingOf } from '../kit/settings.ts';

export const procedureLimits = (house: House): ProcedureLimits =>
  settingOf(house, 'procedure.limits', readProcedureLimits);
