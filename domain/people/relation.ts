/**
 * 利害关系申报: an office holder names close relatives who also hold office, so that what concerns the one passes by the
 * other (回避). Person to person; the other side need not confirm. Withdrawn with a reason, never deleted.
 */
import { z } from 'zod';
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';

/** 夫妻 · 父母子女 · 兄弟姐妹 · 其他近亲属. */
export const RELATION_KINDS = ['spouse', 'parent_child', 'sibling', 'other_close'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

export const DeclareRequest = z.strictObject({ otherId: z.uuid(), kind: z.enum(RELATION_KINDS) });
export type DeclareRequest = z.infer<typeof DeclareRequest>;

export const WithdrawRequest = z.strictObject({ why: prose({ min: 2, max: 200 }) });

export interface Relation {
  readonly id: string;
  readonly personId: string;
  readonly otherId: string;
  readonly kind: RelationKind;
  readonly declaredAt: Moment;
  readonly withdrawnAt?: Moment;
}

export type DeclareRefusal = 'yourself' | 'holds-no-office' | 'declared-before';

export interface DeclareFacts {
  readonly relationId: string;
  readonly personId: string;
  readonly at: Moment;
  /** Whether the other one holds an office today. */
  readonly otherHoldsOffice: boolean;
  /** What the same person has declared before. */
  readonly declared: readonly Relation[];
}

export function declare(
  { otherId, kind }: DeclareRequest,
  { relationId, personId, at, otherHoldsOffice, declared }: DeclareFacts,
): Decision<Relation, DeclareRefusal> {
  if (otherId === personId) return refuse('yourself');
  if (!otherHoldsOffice) return refuse('holds-no-office');
  if (declared.some((it) => it.otherId === otherId && it.withdrawnAt === undefined))
    return refuse('declared-before');
  return allow({ id: relationId, personId, otherId, kind, declaredAt: at });
}
