/** 监督的事: one result, one weighty affair, or one item that was published, which supervisors were named or drawn to look at. */
import { z } from 'zod';

/** 成果 · 四议两公开事项 · 村务公开. */
export const WATCHED_KINDS = ['outcome', 'procedure', 'disclosure'] as const;
export type WatchedKind = (typeof WATCHED_KINDS)[number];

export const WatchedThing = z.strictObject({ kind: z.enum(WATCHED_KINDS), id: z.uuid() });
export type WatchedThing = z.infer<typeof WatchedThing>;

export const isSame = (one: WatchedThing, other: WatchedThing): boolean =>
  one.kind === other.kind && one.id === other.id;
