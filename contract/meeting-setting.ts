/** 会议的设置: numbers of meetings and of procedures that a county sets, each with the paper it comes from. */
import { z } from 'zod';
import { DisclosureLimits } from '../domain/disclosure/limits.ts';
import { LevyLimits } from '../domain/levy/limits.ts';
import { MeetingNumbers } from '../domain/meeting/numbers.ts';
import { ProcedureLimits } from '../domain/procedure/limits.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { CHANGING, Version, Why } from './setting.ts';

export const setMeetingNumbers = endpoint({
  name: 'setting.meetings',
  method: 'POST',
  path: '/api/settings/meetings',
  summary: 'Set the cut-off day of the digest and days of notice the law does not name, each with its paper',
  office: CHANGING,
  dataClass: 'P1',
  body: commanded(z.strictObject({ meetings: MeetingNumbers, why: Why })),
  answer: Version,
});

export const setProcedureLimits = endpoint({
  name: 'setting.procedure',
  method: 'POST',
  path: '/api/settings/procedure',
  summary: 'Set the numbers of 四议两公开 that the law does not name, each with its paper',
  office: CHANGING,
  dataClass: 'P1',
  body: commanded(z.strictObject({ procedure: ProcedureLimits, why: Why })),
  answer: Version,
});

export const setLevyLimits = endpoint({
  name: 'setting.levy',
  method: 'POST',
  path: '/api/settings/levy',
  summary: 'Set the ceilings and shares of levies, each with its paper; what nobody knows stays open',
  office: CHANGING,
  dataClass: 'P1',
  body: commanded(z.strictObject({ levy: LevyLimits, why: Why })),
  answer: Version,
});

export const setDisclosureLimits = endpoint({
  name: 'setting.disclosure',
  method: 'POST',
  path: '/api/settings/disclosure',
  summary: 'Set the days and shares of disclosure, each with its paper; never less than the law',
  office: CHANGING,
  dataClass: 'P1',
  body: commanded(z.strictObject({ disclosure: DisclosureLimits, why: Why })),
  answer: Version,
});
