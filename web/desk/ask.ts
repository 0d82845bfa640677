/** 读取与写入: an endpoint read and kept fresh; a command sent once, however often it has to be sent. */
import { QueryCache, QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { AnswerOf, BodyTo, Endpoint } from '../../contract/endpoint.ts';
import { getMe, type Me } from '../../contract/people.ts';
import { type Call, call, type Reply } from '../kit/api.ts';
import { newId } from '../kit/ids.ts';
import { shows } from '../kit/shown-office.ts';
import { dropDrafts } from './drafts.ts';

/** Why there is no answer. */
export type Trouble = Exclude<Reply<never>, { readonly kind: 'answer' }>;

export interface Asked<A> {
  /** The last answer, undefined before the first. */
  readonly answer: A | undefined;
  readonly trouble: Trouble | undefined;
  readonly again: () => void;
}

const FRESH = 15_000;

/** Answers kept for this tab. A reply that says nobody is signed in sends everything back to the sign-in page. */
export const answers: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      const { kind } = error as unknown as Trouble;
      // Somebody else may be signed in by now: who, is asked once more, in nobody's name.
      if (kind === 'signed-out' && (shows(undefined) || query.queryKey[0] !== getMe.name)) forgetWho();
    },
    onSuccess: (answer, { queryKey }) => {
      if (queryKey[0] === getMe.name) shows((answer as Me).office.officeId);
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: FRESH,
      retryDelay: 1_500,
      retry: (failures, error) => failures < 1 && (error as unknown as Trouble).kind === 'silence',
    },
  },
});

export const forgetWho = (): void => void answers.invalidateQueries({ queryKey: [getMe.name] });

/** Hands a reply on, having noticed whether the session ended. */
export function noticed<A>(reply: Reply<A>): Reply<A> {
  if (reply.kind === 'signed-out') {
    shows(undefined);
    forgetWho();
  }
  return reply;
}

/** Somebody signed in, or took another office: nothing read before is theirs. */
export function becomes(me: Me): void {
  shows(me.office.officeId);
  answers.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== getMe.name });
  answers.setQueryData([getMe.name, {}], me);
}

/** Nobody is signed in any more. */
export function leave(): void {
  answers.clear();
  dropDrafts();
  location.assign(import.meta.env.BASE_URL);
}

interface Wishes {
  readonly when?: boolean;
  readonly kept?: boolean;
  readonly fresh?: boolean;
}

/**
 * Reads an endpoint. `when: false` waits; `kept` shows the last answer while another is read (lists turning
 * pages); `fresh` asks again whenever the page is opened, however new the last answer is.
 */
export function useAsked<E extends Endpoint>(
  endpoint: E,
  it: Call<E>,
  { when = true, kept = false, fresh = false }: Wishes = {},
): Asked<AnswerOf<E>> {
  const { data, error, refetch } = useQuery<AnswerOf<E>, Error>({
    queryKey: [endpoint.name, it],
    queryFn: () => answered(call(endpoint, it)),
    enabled: when,
    ...(fresh && { refetchOnMount: 'always' as const }),
    ...(kept ? { placeholderData: (before: AnswerOf<E> | undefined) => before as never } : {}),
  });
  return {
    answer: data,
    trouble: error === null ? undefined : (error as unknown as Trouble),
    again: useCallback(() => void refetch(), [refetch]),
  };
}

/** The answer of a reply; anything else is thrown, as the query cache wants it. */
export async function answered<A>(reply: Promise<Reply<A>>): Promise<A> {
  const it = await reply;
  if (it.kind === 'answer') return it.answer;
  throw it;
}

export interface Sending<E extends Endpoint> {
  readonly sending: boolean;
  /** After `silence` nothing is known: only the same request may be sent again. */
  readonly trouble: Trouble | undefined;
  readonly send: (it: Request<E>) => void;
  /** Sends the same request with the same command id. */
  readonly again: () => void;
  readonly clear: () => void;
}

/** A call without its command id, which is made here. */
export type Request<E extends Endpoint> = Omit<Call<E>, 'body'> & {
  readonly body: Omit<BodyTo<E>, 'commandId'>;
};

/** A writing endpoint. When it answers, every list and page is read anew before `done` is told. */
export function useSending<E extends Endpoint>(endpoint: E, done: (answer: AnswerOf<E>) => void): Sending<E> {
  const kept = useQueryClient();
  const [state, setState] = useState<{ sending: boolean; trouble?: Trouble }>({ sending: false });
  const underway = useRef<Call<E> | undefined>(undefined);

  const again = useCallback(async () => {
    const it = underway.current;
    if (it === undefined) return;
    setState({ sending: true });
    const reply = noticed(await call(endpoint, it));
    if (reply.kind !== 'silence') underway.current = undefined;
    if (reply.kind !== 'answer') return setState({ sending: false, trouble: reply });
    await kept.invalidateQueries();
    setState({ sending: false });
    done(reply.answer);
  }, [endpoint, done, kept]);

  const send = useCallback(
    (it: Request<E>) => {
      if (underway.current !== undefined) return;
      underway.current = { ...it, body: { ...it.body, commandId: newId() } } as unknown as Call<E>;
      void again();
    },
    [again],
  );
  return {
    ...state,
    trouble: state.trouble,
    send,
    again: () => void again(),
    clear: () => setState({ sending: false }),
  };
}
