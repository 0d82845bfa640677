/**
 * 接口: one object says everything about an endpoint: the server serves it, faces call it, the OpenAPI document, the
 * permission table and the fuzzer are made from it.
 */
import type { z } from 'zod';
import type { Post } from '../domain/people/post.ts';

/** `anyone`: no sign-in; `signed-in`: any office; otherwise only the named posts. Others are told that it is not there. */
export type Admission = 'anyone' | 'signed-in' | readonly Post[];

/** P0 public · P1 work · P2 personal · P3 sensitive. */
export type EndpointClass = 'P0' | 'P1' | 'P2' | 'P3';

export interface Endpoint {
  /** word.verb, unique. */
  readonly name: string;
  readonly method: 'GET' | 'POST';
  /** With `:name` parameters. */
  readonly path: string;
  readonly summary: string;
  readonly office: Admission;
  readonly dataClass: EndpointClass;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Absent for bodies that are not JSON. */
  readonly answer?: z.ZodType;
  /** `day`: no cookie is read, and what is recorded of it names the day only (匿名). */
  readonly trace?: 'day';
  /** Writes an hour from one address without an account, where a house's common number would not do: a gateway's. */
  readonly hourly?: number;
  /** May be saved on a phone without a signal and sent later: the version of what it takes. Its effect's ids come from the phone. */
  readonly offline?: number;
  /** Answered to a former office holder too, for as long as what was saved before the hand-over may come in. */
  readonly late?: true;
  /** Thousands of rows change at once: whoever asked knows that it takes its time. */
  readonly slow?: true;
  /** A parameter that makes it heavy for the database: only a few of those are answered at once. */
  readonly heavyWith?: string;
  /** What the body is when it is not JSON. */
  readonly takes?: 'picture' | 'file';
  readonly gives?: 'picture' | 'file';
}

export const endpoint = <const E extends Endpoint>(it: E): E => it;

type Read<Z> = Z extends z.ZodType ? z.output<Z> : undefined;
type Write<Z> = Z extends z.ZodType ? z.input<Z> : undefined;
type Part<E extends Endpoint, K extends keyof Endpoint> = E extends Record<K, infer Z> ? Z : undefined;

/** What the server reads. */
export type ParamsOf<E extends Endpoint> = Read<Part<E, 'params'>>;
export type QueryOf<E extends Endpoint> = Read<Part<E, 'query'>>;
export type BodyOf<E extends Endpoint> = Read<Part<E, 'body'>>;
export type AnswerOf<E extends Endpoint> = Read<Part<E, 'answer'>>;

/** What a face sends. */
export type ParamsTo<E extends Endpoint> = Write<Part<E, 'params'>>;
export type QueryTo<E extends Endpoint> = Write<Part<E, 'query'>>;
export type BodyTo<E extends Endpoint> = Write<Part<E, 'body'>>;
