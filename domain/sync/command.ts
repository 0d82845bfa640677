/**
 * 离线命令: what a phone saved without a signal and sends later. It names the endpoint it is for and carries what that takes,
 * so that there is one road for every write, with or without a signal.
 */
import { z } from 'zod';

/** The language of the envelope. The server speaks this one and the one before it, each for at least 180 days. */
export const PROTOCOL = 2;
export const OLDEST_PROTOCOL = PROTOCOL - 1;

/** At most so much in one push: a weak signal carries it in seconds. */
export const PUSH = { most: 50, bytes: 64 * 1024 } as const;

export const OfflineCommand = z.strictObject({
  commandId: z.uuid(),
  /** The name of the endpoint: `matter.report`. */
  kind: z
    .string()
    .regex(/^[a-z-]+\.[a-zA-Z-]+$/)
    .max(60),
  /** Of what the kind takes, when the phone wrote it. */
  version: z.int().min(1).max(999),
  /** The office it was saved under. */
  officeId: z.uuid(),
  /** What it is about: commands about one thing are done in the order they were saved. */
  entity: z.string().min(1).max(80),
  params: z.record(z.string().max(40), z.string().max(200)),
  body: z.record(z.string().max(60), z.unknown()),
  /** Commands of this phone that must have been done before. */
  after: z.array(z.uuid()).max(10),
  /** The phone's clock when it was saved, ms; it may be wrong. */
  at: z.int(),
  /** Ms since the app was opened, and which opening that was: right whatever the phone's clock says. */
  ticks: z.int().min(0),
  opening: z.uuid(),
});
export type OfflineCommand = z.infer<typeof OfflineCommand>;

/** Whether a phone that speaks this is understood; one that is not must fetch the new app, and keeps its queue. */
export const isSpoken = (protocol: number): boolean => protocol >= OLDEST_PROTOCOL && protocol <= PROTOCOL;
