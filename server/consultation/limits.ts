/** 协商的期限: as the county set them. */
import { type ConsultationLimits, readConsultationLimits } from '../../domain/consultation/limits.ts';
import type { House } from '../kit/house.ts';
import { settingOf } from '../kit/settings.ts';

export const limitsOf = (house: House): ConsultationLimits =>
  settingOf(house, 'consultation.limits', readConsultationLimits);
