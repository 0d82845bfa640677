/** 一条命令: what was saved on a phone is done as if it were asked now, and every way it can end becomes one of the closed list. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Endpoint } from '../../contract/endpoint.ts';
import type { OutcomeView } from '../../contract/sync.ts';
import type { OfflineCommand } from '../../domain/sync/command.ts';
import type { Outcome } from '../../domain/sync/outcome.ts';
import type { House } from '../kit/house.ts';
import {
  ChangedError,
  MalformedError,
  NotFoundError,
  OtherCommandError,
  RefusedError,
} from '../kit/problem.ts';
import type { Ask, Served } from '../kit/serve.ts';

export const outcome = (
  { commandId }: Pick<OfflineCommand, 'commandId'>,
  what: Outcome,
  more: Partial<OutcomeView> = {},
): OutcomeView => ({
  commandId,
  outcome: what,
  reason: null,
  answer: null,
  now: null,
  kept: false,
  ...more,
});

/** The endpoints that may be saved, by name. */
export const savable = (served: readonly Served[]): ReadonlyMap<string, Served> =>
  new Map(
    served.filter(({ endpoint }) => endpoint.offline !== undefined).map((one) => [one.endpoint.name, one]),
  );

export interface Carrying {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** Whether its id had been answered before this push. */
  readonly known: boolean;
}

/**
 * Does one command. Throws what is no answer to it: the session has ended, the database cannot now, too often, a fault; the
 * command then stays on the phone.
 */
export async function run(
  house: House,
  served: Served | undefined,
  command: OfflineCommand,
  { request, reply, known }: Carrying,
): Promise<OutcomeView> {
  const { endpoint, handle } = served ?? {};
  if (endpoint === undefined || handle === undefined || command.version > (endpoint.offline ?? 0))
    return outcome(command, 'UPGRADE');
  const asked = readCommand(endpoint, command);
  if ('field' in asked) return outcome(command, 'REFUSED', { reason: `malformed ${asked.field}` });
  try {
    const answer = await handle({ ...asked, query: {}, request, reply } as unknown as Ask<Endpoint>, house);
    return outcome(command, known ? 'REPLAYED' : 'APPLIED', { answer });
  } catch (error) {
    if (error instanceof ChangedError)
      return outcome(command, 'CONFLICT', { reason: error.reason, now: { ...error.now } });
    if (error instanceof RefusedError) return outcome(command, 'REFUSED', { reason: error.reason });
    if (error instanceof NotFoundError) return outcome(command, 'GONE');
    if (error instanceof OtherCommandError) return outcome(command, 'HASH_MISMATCH');
    if (error instanceof MalformedError)
      return outcome(command, 'REFUSED', { reason: `malformed ${error.what}` });
    throw error;
  }
}

/** The parameters and the body as the endpoint's own schema reads them, or the first field that does not fit. */
function readCommand(
  { params, body }: Endpoint,
  command: OfflineCommand,
): { params: unknown; body: unknown } | { field: string } {
  const readBody = body?.safeParse({ ...command.body, commandId: command.commandId });
  const readParams = params?.safeParse(command.params);
  for (const read of [readBody, readParams])
    if (read?.success === false) return { field: read.error.issues[0]?.path.join('/') ?? '' };
  return { params: readParams?.data ?? {}, body: readBody?.data };
}
