/** 收提醒: somebody says where letters shall come. That is the consent; taking it back ends them at once (个人信息保护法 Art. 13, 15). */
import { z } from 'zod';
import { line } from '../kernel/text.ts';
import type { Matter } from '../matter/matter.ts';
import { PhoneNumber } from '../matter/report.ts';
import { mayTell } from './of-matter.ts';

/** Texts go to mobile numbers only. */
export const MobileNumber = z.string().regex(/^1[3-9]\d{9}$/);

export const ChooseRequest = z.strictObject({ phone: MobileNumber });
export type ChooseRequest = z.infer<typeof ChooseRequest>;

export type ChooseRefusal = 'no-trace' | 'kept-shut' | 'nothing-to-come' | 'channel-off';

/** Why whoever raised a matter cannot choose letters about it; undefined when it can be done. */
export function choiceRefusal(matter: Matter, isOn: boolean): ChooseRefusal | undefined {
  // A number beside a report without a name would be a name.
  if (matter.reporter.kind !== 'named') return 'no-trace';
  if (!mayTell(matter)) return 'kept-shut';
  if (matter.status === 'closed') return 'nothing-to-come';
  return isOn ? undefined : 'channel-off';
}

/** 更正: name and phone as they should be; one of them at least. */
export const CorrectRequest = z
  .strictObject({ name: line({ min: 2, max: 30 }).optional(), phone: PhoneNumber.optional() })
  .refine(({ name, phone }) => name !== undefined || phone !== undefined, 'nothing-said');
export type CorrectRequest = z.infer<typeof CorrectRequest>;

/** Nothing about the person is kept with this matter, or not any more. */
export type CorrectRefusal = 'nothing-kept';

/** A phone as its owner knows it and nobody else: 138****1111. */
export const shownPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`;

/** A name as its owner knows it: 王**. */
export const shownName = (name: string): string => `${[...name][0] ?? ''}**`;
