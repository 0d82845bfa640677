/**
 * 同步: the phone's day without a signal. Push before pull; both carry the device, the ticket it was given last, and the
 * server's epoch. What is decided by whom is in `domain/sync`; the page on it is docs/decisions/0015.
 */
import { z } from 'zod';
import { POSTS } from '../domain/people/post.ts';
import { OfflineCommand, PUSH } from '../domain/sync/command.ts';
import { OUTCOMES } from '../domain/sync/outcome.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';

/** Posts that carry work on a phone. */
export const CARRYING_POSTS = [
  'area_chief',
  'group_head',
  'village_cadre',
  'supervisor',
  'town_officer',
] as const;
/** Posts that see how the phones of their places are connected, and decide what is held. */
export const SYNC_DESK_POSTS = ['village_cadre', 'town_officer', 'centre_officer'] as const;

const Epoch = z.string().max(80);
const Ticket = z.string().max(40);

/** Who is speaking: one store of one person on one phone. */
const Speaker = {
  protocol: z.int().min(0).max(9999),
  device: z.uuid(),
  /** As the last answer gave them; null at the first time. */
  epoch: Epoch.nullable(),
  ticket: Ticket.nullable(),
};

/** How the store on the phone is: about the connection, never about the person. */
export const PhoneState = z.strictObject({
  /** Commands that wait, and since when (ms of the phone's clock) the oldest does. */
  waiting: z.int().min(0).max(100_000),
  oldest: z.int().nullable(),
  /** Commands that need their author: refused, or in conflict. */
  refused: z.int().min(0).max(100_000),
  /** The version of the app. */
  app: z.string().max(40),
  /** Whether the browser promised not to clear the store, and how many MB are left; null when it does not say. */
  persisted: z.boolean().nullable(),
  freeMegabytes: z.int().min(0).nullable(),
});

export const OutcomeView = z.strictObject({
  commandId: z.uuid(),
  outcome: z.enum(OUTCOMES),
  /** Of REFUSED, HELD and GONE. */
  reason: z.string().nullable(),
  /** What the endpoint answers, of APPLIED and REPLAYED. */
  answer: z.unknown().nullable(),
  /** Of CONFLICT: the values as they are now. */
  now: z.record(z.string(), z.unknown()).nullable(),
  /** Of REFUSED: what was said is kept beside the matter as a note. */
  kept: z.boolean(),
});
export type OutcomeView = z.infer<typeof OutcomeView>;

const Spoken = {
  epoch: Epoch,
  ticket: Ticket,
  /** The server's time, ms. */
  now: z.int(),
  /** Seconds the server asks to be left alone. */
  retryAfter: z.int().nullable(),
};

export const pushCommands = endpoint({
  name: 'sync.push',
  method: 'POST',
  path: '/api/sync/push',
  summary:
    'Send what was saved without a signal; each command acts once, and one that fails stops no other. What is not in the answer was not answered',
  office: 'signed-in',
  late: true,
  dataClass: 'P1',
  body: z.strictObject({
    ...Speaker,
    commands: z.array(OfflineCommand).min(1).max(PUSH.most),
    /** The phone's clocks when it sends. */
    sent: z.strictObject({ at: z.int(), ticks: z.int().min(0), opening: z.uuid() }),
    phone: PhoneState,
  }),
  answer: z.strictObject({
    ...Spoken,
    outcomes: z.array(OutcomeView),
    /** Commands that are done and about something sensitive: their words leave the phone now. */
    guarded: z.array(z.uuid()),
  }),
});

export const Put = z.strictObject({
  kind: z.string(),
  id: z.string(),
  version: z.string(),
  record: z.unknown(),
});
export type Put = z.infer<typeof Put>;

export const HoldingsView = z.strictObject({ count: z.int(), sum: z.int() });

export const pullChanges = endpoint({
  name: 'sync.pull',
  method: 'POST',
  path: '/api/sync/pull',
  summary: 'What changed in what this office carries since the cursor, at most 500 records a page',
  office: CARRYING_POSTS,
  dataClass: 'P1',
  body: z.strictObject({
    ...Speaker,
    cursor: z.string().max(400).nullable(),
    phone: PhoneState,
  }),
  answer: z.strictObject({
    ...Spoken,
    cursor: z.string(),
    /** Drop everything that was read before and take this as the beginning: another scope, or another epoch. */
    anew: z.boolean(),
    more: z.boolean(),
    puts: z.array(Put),
    /** Closed work from before this day is dropped by the phone itself. */
    since: z.string(),
    /** What the phone should hold after the last page; null before it. */
    holds: HoldingsView.nullable(),
  }),
});

export const compareHoldings = endpoint({
  name: 'sync.compare',
  method: 'POST',
  path: '/api/sync/compare',
  summary: 'Name what the phone holds; told is what to drop and what is missing or older',
  office: CARRYING_POSTS,
  dataClass: 'P1',
  body: z.strictObject({
    held: z
      .array(
        z.strictObject({ kind: z.string().max(20), id: z.string().max(60), version: z.string().max(30) }),
      )
      .max(6000),
  }),
  answer: z.strictObject({
    drop: z.array(z.strictObject({ kind: z.string(), id: z.string() })),
    puts: z.array(Put),
    holds: HoldingsView,
    /** More is missing than one page takes: ask again. */
    more: z.boolean(),
  }),
});

export const pinMatter = endpoint({
  name: 'sync.pin',
  method: 'POST',
  path: '/api/sync/pins/:matterId',
  summary: 'Keep a matter on the phones of this town, or no longer; at most 300',
  office: ['town_officer'],
  dataClass: 'P1',
  params: z.strictObject({ matterId: z.uuid() }),
  body: commanded(z.strictObject({ pinned: z.boolean() })),
  answer: z.strictObject({ matterId: z.uuid(), pinned: z.boolean() }),
});

/** A phone of one of my places, named by the office it serves. */
export const DeviceView = z.strictObject({
  device: z.uuid(),
  post: z.enum(POSTS),
  placeCode: z.string(),
  placeName: z.string(),
  lastContact: z.int(),
  waiting: z.int(),
  /** Since when the oldest of them waits. */
  oldest: z.int().nullable(),
  refused: z.int(),
  clock: z.enum(['right', 'off', 'far-off']),
  app: z.string(),
  persisted: z.boolean().nullable(),
  freeMegabytes: z.int().nullable(),
  revokedAt: z.int().nullable(),
});
export type DeviceView = z.infer<typeof DeviceView>;

export const listDevices = endpoint({
  name: 'sync.devices',
  method: 'GET',
  path: '/api/sync/devices',
  summary:
    'Phones of the places of this office: when they were last connected and what waits on them; the longest waiting first, 50 a page',
  office: SYNC_DESK_POSTS,
  dataClass: 'P1',
  query: z.strictObject({
    which: z.enum(['all', 'waiting', 'silent']).optional(),
    before: z.string().max(80).optional(),
  }),
  answer: z.strictObject({ devices: z.array(DeviceView), older: z.string().nullable() }),
});

export const revokeDevice = endpoint({
  name: 'sync.revoke',
  method: 'POST',
  path: '/api/sync/devices/:device/revoke',
  summary: 'A lost phone: its sessions end, and its store is wiped when it next comes to a network',
  office: SYNC_DESK_POSTS,
  dataClass: 'P1',
  params: z.strictObject({ device: z.uuid() }),
  body: commanded(z.strictObject({ why: z.string().trim().min(2).max(200) })),
  answer: z.strictObject({ device: z.uuid() }),
});

export const getStanding = endpoint({
  name: 'sync.standing',
  method: 'GET',
  path: '/api/sync/devices/:device/standing',
  summary: 'Whether a phone whose session has ended was given up as lost: its store is then wiped',
  office: 'anyone',
  dataClass: 'P0',
  params: z.strictObject({ device: z.uuid() }),
  answer: z.strictObject({ revoked: z.boolean() }),
});

/** Asked once by a store that is new on a phone: a browser may have cleared the one before. */
export const getBefore = endpoint({
  name: 'sync.before',
  method: 'GET',
  path: '/api/sync/devices/:device/before',
  summary: 'The phone of this person that spoke last before this one, and what waited on it then',
  office: CARRYING_POSTS,
  dataClass: 'P1',
  params: z.strictObject({ device: z.uuid() }),
  answer: z.strictObject({
    before: z.strictObject({ lastContact: z.int(), waiting: z.int() }).nullable(),
  }),
});

export const HELD_REASONS = ['late', 'before-missing', 'after-held'] as const;

export const HeldView = z.strictObject({
  commandId: z.uuid(),
  kind: z.string(),
  reason: z.enum(HELD_REASONS),
  placeCode: z.string(),
  placeName: z.string(),
  post: z.enum(POSTS),
  byName: z.string(),
  receivedAt: z.int(),
  occurredAt: z.int(),
  /** Of what is `late`: it was written when the term was over already, as far as the phone's clock tells. */
  afterTerm: z.boolean(),
  /** The matter it is about; its page shows it to those who may see it. */
  matterId: z.string().nullable(),
  /** The watch point it is about, the same. */
  pointId: z.string().nullable(),
  /** What was written, for whoever decides; null when nothing was, or when it is `hidden`. */
  words: z.string().nullable(),
  /** It is sensitive, or about something this office may not see: it can be decided, not read. */
  hidden: z.boolean(),
});
export type HeldView = z.infer<typeof HeldView>;

export const listHeld = endpoint({
  name: 'sync.held',
  method: 'GET',
  path: '/api/sync/held',
  summary:
    'What came from phones of the places of this office and waits for a decision, the oldest first, 20 a page',
  office: SYNC_DESK_POSTS,
  dataClass: 'P1',
  query: z.strictObject({ before: z.string().max(80).optional() }),
  answer: z.strictObject({ held: z.array(HeldView), older: z.string().nullable() }),
});

const heldCommand = z.strictObject({ held: z.uuid() });

export const takeHeld = endpoint({
  name: 'sync.take',
  method: 'POST',
  path: '/api/sync/held/:held/take',
  summary: 'Take it in: a report is raised by this office, words about a matter become a note',
  office: SYNC_DESK_POSTS,
  dataClass: 'P1',
  params: heldCommand,
  body: commanded(z.strictObject({})),
  answer: z.strictObject({ matterId: z.uuid().nullable() }),
});

export const declineHeld = endpoint({
  name: 'sync.decline',
  method: 'POST',
  path: '/api/sync/held/:held/decline',
  summary: 'Do not take it in, with a reason that its author is told',
  office: SYNC_DESK_POSTS,
  dataClass: 'P1',
  params: heldCommand,
  body: commanded(z.strictObject({ why: z.string().trim().min(2).max(200) })),
  answer: z.strictObject({ declined: z.uuid() }),
});
