/** 利害关系申报: declared by the person, seen by that person and the security administrator only. */
import { z } from 'zod';
import { POSTS } from '../domain/people/post.ts';
import { DeclareRequest, RELATION_KINDS, WithdrawRequest } from '../domain/people/relation.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';

const RelationView = z.strictObject({
  relationId: z.uuid(),
  kind: z.enum(RELATION_KINDS),
  /** The one who declared it, and the relative. */
  personName: z.string(),
  otherName: z.string(),
  /** Where the relative holds office now, as people know it; empty when nowhere. */
  otherOffices: z.array(z.strictObject({ post: z.enum(POSTS), placeName: z.string() })),
  declaredAt: z.int(),
  withdrawnAt: z.int().nullable(),
  withdrawnWhy: z.string().nullable(),
});
export type RelationView = z.infer<typeof RelationView>;

const Relations = z.strictObject({ relations: z.array(RelationView) });

export const listMyRelations = endpoint({
  name: 'people.my-relations',
  method: 'GET',
  path: '/api/me/relations',
  summary: 'The relations I declared, those withdrawn included',
  office: 'signed-in',
  dataClass: 'P2',
  answer: Relations,
});

export const declareRelation = endpoint({
  name: 'people.declare-relation',
  method: 'POST',
  path: '/api/me/relations',
  summary: 'Declare a close relative who also holds office; matters about one pass by the other',
  office: 'signed-in',
  dataClass: 'P2',
  body: commanded(DeclareRequest),
  answer: z.strictObject({ relationId: z.uuid() }),
});

export const withdrawRelation = endpoint({
  name: 'people.withdraw-relation',
  method: 'POST',
  path: '/api/me/relations/:relationId/withdraw',
  summary: 'Withdraw a relation I declared, with the reason',
  office: 'signed-in',
  dataClass: 'P2',
  params: z.strictObject({ relationId: z.uuid() }),
  body: commanded(WithdrawRequest),
  answer: z.strictObject({ relationId: z.uuid() }),
});

export const listRelations = endpoint({
  name: 'people.relations',
  method: 'GET',
  path: '/api/relations',
  summary: 'Every declared relation, newest first; reading it is recorded',
  office: ['security_admin'],
  dataClass: 'P2',
  answer: Relations,
});

/** Office holders by name, as the books of places show them anyway; no phone numbers. */
export const findHolders = endpoint({
  name: 'people.find',
  method: 'GET',
  path: '/api/people/search',
  summary: 'Persons who hold office now, by part of their name, at most 20',
  office: 'signed-in',
  dataClass: 'P1',
  query: z.strictObject({ q: z.string().trim().min(1).max(30) }),
  answer: z.strictObject({
    people: z.array(
      z.strictObject({
        personId: z.uuid(),
        name: z.string(),
        offices: z.array(z.strictObject({ post: z.enum(POSTS), placeName: z.string() })),
      }),
    ),
  }),
});
