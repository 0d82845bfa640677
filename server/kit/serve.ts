/**
 * 接待: how an endpoint of the contract is served: admission, one transaction for one request, the answer by its schema.
 * A query reads; a command also claims its id and leaves an audit line.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../contract/command.ts';
import type { AnswerOf, BodyOf, Endpoint, ParamsOf, QueryOf } from '../../contract/endpoint.ts';
import { admitted, type Given, type OpenGiven } from './admission.ts';
import { record } from './audit.ts';
import { byDay } from './by-day.ts';
import { cannotNow, planEach, sqlState, type Tx } from './database.ts';
import type { House } from './house.ts';
import { once, TwinError } from './ledger.ts';
import { OtherCommandError } from './problem.ts';

export interface Ask<E extends Endpoint> {
  readonly params: ParamsOf<E>;
  readonly query: QueryOf<E>;
  readonly body: BodyOf<E>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

type GivenFor<E extends Endpoint> = E['office'] extends 'anyone' ? OpenGiven : Given;

export interface Served {
  readonly endpoint: Endpoint;
  readonly handle: (ask: Ask<Endpoint>, house: House) => Promise<unknown>;
}

/** A reading endpoint. */
export const query = <E extends Endpoint>(
  endpoint: E,
  answer: (ask: Ask<E>, given: GivenFor<E>) => Promise<AnswerOf<E>>,
): Served => ({
  endpoint,
  handle: (ask, house) =>
    admitted(endpoint, ask.request, house, (given) => {
      planEach(given.tx);
      return answer(ask as Ask<E>, given as GivenFor<E>);
    }),
});

/** An endpoint that opens its own transactions, because what is slow in it must hold none. */
export const apart = <E extends Endpoint>(
  endpoint: E,
  answer: (ask: Ask<E>, house: House) => Promise<AnswerOf<E>>,
): Served => ({ endpoint, handle: (ask, house) => answer(ask as Ask<E>, house) });

/**
 * A writing endpoint: acts at most once for its command id, with an audit line in the same transaction. What `act` answers is
 * kept and given again to the same command; `tell` makes the reply of it when some of that must not be kept.
 */
export function command<E extends Endpoint>(
  endpoint: E,
  act: (ask: Ask<E>, given: GivenFor<E>) => Promise<AnswerOf<E>>,
): Served;
export function command<E extends Endpoint, Kept>(
  endpoint: E,
  act: (ask: Ask<E>, given: GivenFor<E>) => Promise<Kept>,
  tell: (kept: Kept, house: House, tx: Tx) => AnswerOf<E> | Promise<AnswerOf<E>>,
): Served;
export function command<E extends Endpoint>(
  endpoint: E,
  act: (ask: Ask<E>, given: GivenFor<E>) => Promise<unknown>,
  tell: (kept: never, house: House, tx: Tx) => unknown = (kept) => kept,
): Served {
  return {
    endpoint,
    handle: (ask, house) =>
      withAnotherTry(endpoint, (again) =>
        admitted(endpoint, ask.request, house, async (given) => {
          const { commandId, ...request } = ask.body as unknown as { commandId: string };
          const asked = [endpoint.name, ask.params ?? {}, request, given.session?.office.id ?? ''];
          const books = endpoint.trace === 'day' ? byDay(house) : house;
          const kept = await once(given.tx, books, { commandId, request: asked, again }, async () => {
            const answer = await act(ask as Ask<E>, given as GivenFor<E>);
            const { matterId } = { ...named(ask.body), ...named(ask.params) };
            record(given.tx, books, { act: endpoint.name, office: given.session?.office, matterId });
            return answer;
          });
          return tell(kept as never, house, given.tx);
        }),
      ),
  };
}

/** The matter a request names, in its body when it raises one, in its path otherwise. */
const named = (part: unknown): { matterId?: string } => (part ?? {}) as { matterId?: string };

const TAKEN = '23505';
/** Deadlock, serialization failure, or a random number that was taken: the whole transaction once more. */
const PASSING = new Set(['40001', '40P01', TAKEN]);

const TRIES = 5;

/** The first time nobody asks whether it was done before; whatever PostgreSQL has against it then may be just that. */
async function withAnotherTry<T>({ slow }: Endpoint, work: (again: boolean) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work(slow === true || tries > 1);
    } catch (error) {
      const state = sqlState(error) ?? '';
      const passing = PASSING.has(state) || error instanceof TwinError;
      const refused = tries === 1 && state !== '' && !cannotNow(error);
      if (!(passing || refused) || tries === TRIES) throw error;
      // Not chance twice: the client gave an id that something else has.
      if (state === TAKEN && tries > 1) throw new OtherCommandError();
    }
  }
}

/** Registers what is served; the route table and the OpenAPI document come from the same list. */
export function mount(app: FastifyInstance, house: House, served: readonly Served[]): void {
  for (const { endpoint, handle } of served) {
    app.route({
      method: endpoint.method,
      url: endpoint.path,
      schema: {
        summary: endpoint.summary,
        operationId: endpoint.name,
        tags: [endpoint.name.split('.')[0] ?? ''],
        ...(endpoint.params && { params: endpoint.params }),
        ...(endpoint.query && { querystring: endpoint.query }),
        ...(endpoint.body && { body: endpoint.body }),
        ...(endpoint.answer && {
          response: { 200: endpoint.answer, ...(endpoint.body && { 409: Refusal }) },
        }),
      },
      config: { endpoint },
      handler: (request, reply) =>
        handle(
          {
            params: request.params,
            query: request.query,
            body: request.body,
            request,
            reply,
          } as Ask<Endpoint>,
          house,
        ),
    });
  }
}
