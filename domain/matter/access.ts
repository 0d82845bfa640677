/**
 * 调阅: opening the reporter's name and phone (P2), or the text of a sensitive matter (P3). Whoever opens says what for,
 * and the one it is about can see that it was opened (个人信息保护法 Art. 6, 44).
 */
import { z } from 'zod';
import { HOUR, type Moment } from '../kernel/day.ts';
import type { Office } from '../people/office.ts';
import type { Matter } from './matter.ts';
import { maySee, maySeeReporter } from './sight.ts';

/** 办理 · 回访 · 核实 · 移交. */
export const PURPOSES = ['handle', 'call-back', 'verify', 'hand-over'] as const;
export type Purpose = (typeof PURPOSES)[number];

export const OPENABLE = ['text', 'reporter'] as const;
export type Openable = (typeof OPENABLE)[number];

export const OpenRequest = z.strictObject({ what: z.enum(OPENABLE), purpose: z.enum(PURPOSES) });
export type OpenRequest = z.infer<typeof OpenRequest>;

/** A sensitive text that was opened stays open for its reader this long, so that one piece of work asks once. */
export const STAYS_OPEN: Moment = HOUR / 2;

export const mayOpen = (office: Office, matter: Matter, what: Openable): boolean =>
  what === 'reporter'
    ? matter.reporter.kind === 'named' && maySeeReporter(office, matter)
    : matter.dataClass === 'P3' && maySee(office, matter);
