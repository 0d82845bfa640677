/** 接口客户端: calls an endpoint of the contract and tells answers, refusals and silence apart. */
import type { AnswerOf, BodyTo, Endpoint, ParamsTo, QueryTo } from '../../contract/endpoint.ts';
import { proofFor, serverTimeIs } from './device-key.ts';
import { shownOffice } from './shown-office.ts';

/** What came back. `silence`: no answer at all (no signal, a time-out, a proxy's page): nothing is known about the effect. */
export type Reply<A> =
  | { readonly kind: 'answer'; readonly answer: A }
  | {
      readonly kind: 'refused';
      readonly reason: string;
      /** Of `changed-meanwhile`: the values as they are now; of others, what their sentence names. */
      readonly now?: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'malformed'; readonly field: string }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'too-often'; readonly seconds: number }
  | { readonly kind: 'silence' };

/** The parts of a call that its endpoint needs; parts it has not are left out. */
export type Call<E extends Endpoint> = ('params' extends keyof E
  ? { readonly params: ParamsTo<E> }
  : unknown) &
  ('query' extends keyof E ? { readonly query?: QueryTo<E> } : unknown) &
  ('body' extends keyof E ? { readonly body: BodyTo<E> } : unknown) &
  ('takes' extends keyof E ? { readonly picture: Blob } : unknown);

/** Only the address and method are needed at run time, so that a face need not carry the schemas. */
export type Address = Pick<Endpoint, 'method' | 'path'>;

/** Until an answer begins: ms, and half a ms for each byte that goes up, as 2 KB a second carry it; and until all of it is there. */
const PATIENCE = 20_000;
const READING = 60_000;

export async function call<E extends Endpoint>(endpoint: E, it: Call<E>): Promise<Reply<AnswerOf<E>>> {
  return send<AnswerOf<E>>(endpoint, it as Parts);
}

interface Parts {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly picture?: Blob;
}

async function send<A>(
  { method, path }: Address,
  { params = {}, query = {}, body, picture }: Parts,
): Promise<Reply<A>> {
  const url =
    path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name]))) + searchOf(query);
  const patience = new AbortController();
  const within = (ms: number) => setTimeout(() => patience.abort(), ms);
  const text = body === undefined ? '' : JSON.stringify(body);
  let timer = within(PATIENCE + (picture?.size ?? text.length) / 2);
  try {
    const response = await fetchProved(url, {
      method,
      signal: patience.signal,
      ...(picture === undefined
        ? text && { type: 'application/json', body: text }
        : { type: picture.type, body: picture }),
    });
    clearTimeout(timer);
    timer = within(READING);
    return await readReply<A>(response);
  } catch {
    return { kind: 'silence' };
  } finally {
    clearTimeout(timer);
  }
}

interface Sent {
  readonly method: string;
  readonly type?: string;
  readonly body?: BodyInit;
  readonly signal?: AbortSignal;
}

/** Signed by this device; once more with the server's time when this device's clock was the reason for a no. */
export async function fetchProved(url: string, { type, ...sent }: Sent): Promise<Response> {
  const once = async () =>
    fetch(url, {
      ...sent,
      credentials: 'same-origin',
      headers: {
        ...(type !== undefined && { 'content-type': type }),
        ...shownOffice(),
        ...(await proofFor(sent.method, url)),
      },
    });
  const response = await once();
  if (response.status !== 401) return response;
  const { problem, at } = (await response.clone().json()) as { problem?: string; at?: number };
  if (problem !== 'unproved' || at === undefined) return response;
  serverTimeIs(at);
  return once();
}

function searchOf(query: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== '') search.set(name, String(value));
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

/** Anything that is not our own JSON is no answer: a login page of a network, a proxy's error. */
async function readReply<A>(response: Response): Promise<Reply<A>> {
  // Whoever on the way says so, it did not pass.
  if (response.status === 413) return { kind: 'malformed', field: 'too-large' };
  if (!(response.headers.get('content-type') ?? '').includes('application/json')) return { kind: 'silence' };
  // Of nothing there is neither: that ends as silence, too.
  const body = (await response.json()) as Record<string, unknown>;
  const { problem, reason } = body;
  // Our own no says what it is; a wall on the way says something else.
  if (!response.ok && !(problem ?? reason)) return { kind: 'silence' };
  switch (response.status) {
    case 200:
      return { kind: 'answer', answer: body as A };
    case 409:
      return {
        kind: 'refused',
        reason: String(reason),
        ...(body.now !== undefined && { now: body.now as Readonly<Record<string, unknown>> }),
      };
    case 400:
    case 415:
    case 422:
      return { kind: 'malformed', field: String(body.field ?? problem) };
    case 401:
      return { kind: 'signed-out' };
    case 404:
      return { kind: 'not-found' };
    case 429:
      return { kind: 'too-often', seconds: Number(response.headers.get('retry-after') ?? 60) };
    default:
      return { kind: 'silence' };
  }
}
