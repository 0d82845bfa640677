/** 常用视图: the conditions of a list under a name, for oneself. */
import { z } from 'zod';
import { bannedIn } from '../kernel/banned.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line } from '../kernel/text.ts';

export const SaveViewRequest = z.strictObject({
  name: line({ min: 1, max: 20 }),
  /** What stands after the question mark of the list's address. */
  address: z.string().regex(/^[\w.~%+&=*-]{1,600}$/),
});
export type SaveViewRequest = z.infer<typeof SaveViewRequest>;

export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

export type SaveViewRefusal = 'too-many-views' | 'name-taken' | 'banned-word';

const MOST_VIEWS = 20;

export function saveView(
  kept: readonly SavedView[],
  {
    name,
    address,
    id,
    banned,
  }: SaveViewRequest & { readonly id: string; readonly banned: readonly string[] },
): Decision<SavedView, SaveViewRefusal> {
  if (kept.length >= MOST_VIEWS) return refuse('too-many-views');
  if (kept.some((view) => view.name === name)) return refuse('name-taken');
  if (bannedIn(name, banned) !== undefined) return refuse('banned-word');
  return allow({ id, name, address });
}
