/** 一部手机: what a phone says to the server about its day, without the phone's own queue: for the server's part of the protocol. */
import type { BodyOf } from '../../contract/endpoint.ts';
import type { pullChanges, pushCommands } from '../../contract/sync.ts';
import { type OfflineCommand, PROTOCOL } from '../../domain/sync/command.ts';
import { newId } from '../../server/kit/id.ts';
import { ask, type SmallCounty, type Someone } from './county.ts';

export type PushAnswer = Awaited<ReturnType<Phone['push']>>;
type Push = BodyOf<typeof pushCommands>;
type Pull = BodyOf<typeof pullChanges>;

const QUIET: Push['phone'] = {
  waiting: 0,
  oldest: null,
  refused: 0,
  app: 'test',
  persisted: true,
  freeMegabytes: 500,
};

export class Phone {
  device = newId();
  epoch: string | null = null;
  ticket: string | null = null;
  cursor: string | null = null;
  opening = newId();
  ticks = 1000;
  readonly held = new Map<string, { kind: string; id: string; version: string; record: unknown }>();
  readonly county: SmallCounty;
  as: Someone;

  constructor(county: SmallCounty, as: Someone) {
    this.county = county;
    this.as = as;
  }

  /** A command as it would lie in the queue. */
  saved(
    kind: string,
    it: { params?: Record<string, string>; body?: Record<string, unknown> } & Partial<OfflineCommand>,
  ): OfflineCommand {
    this.ticks += 10;
    return {
      commandId: newId(),
      kind,
      version: 1,
      officeId: this.as.office.id,
      entity: it.params?.matterId ?? newId(),
      params: {},
      body: {},
      after: [],
      at: this.county.house.now(),
      ticks: this.ticks,
      opening: this.opening,
      ...it,
    };
  }

  report(text = '屋后排水沟堵了', it: Partial<OfflineCommand> & { body?: Record<string, unknown> } = {}) {
    const matterId = newId();
    const saved = this.saved('matter.report', { entity: matterId, ...it });
    return { ...saved, body: { matterId, text, ...it.body } };
  }

  private speaking() {
    const { device, epoch, ticket } = this;
    return { protocol: PROTOCOL, device, epoch, ticket, phone: QUIET };
  }

  /** What comes back, with its status; the phone remembers epoch and ticket as a phone would. */
  async push(commands: readonly OfflineCommand[], more: Partial<Push> = {}) {
    this.ticks += 10;
    const sent = { at: this.county.house.now(), ticks: this.ticks, opening: this.opening };
    const body = { ...this.speaking(), commands, sent, ...more };
    const reply = await ask(this.county, 'POST', '/api/sync/push', { as: this.as, body });
    const said = reply.json() as {
      epoch: string;
      ticket: string;
      reason?: string;
      retryAfter: number | null;
      guarded: string[];
      outcomes: {
        commandId: string;
        outcome: string;
        reason: string | null;
        answer: Record<string, unknown> | null;
        now: Record<string, unknown> | null;
        kept: boolean;
      }[];
    };
    if (reply.statusCode === 200) this.remember(said);
    return { status: reply.statusCode, ...said };
  }

  private remember({ epoch, ticket }: { epoch: string; ticket: string }): void {
    this.epoch = epoch;
    this.ticket = ticket;
  }

  /** One page. */
  async pull(more: Partial<Pull> = {}) {
    const body = { ...this.speaking(), cursor: this.cursor, ...more };
    const reply = await ask(this.county, 'POST', '/api/sync/pull', { as: this.as, body });
    const said = reply.json() as {
      epoch: string;
      ticket: string;
      cursor: string;
      reason?: string;
      anew: boolean;
      more: boolean;
      since: string;
      puts: { kind: string; id: string; version: string; record: Record<string, unknown> }[];
      holds: { count: number; sum: number } | null;
    };
    if (reply.statusCode === 200) {
      this.remember(said);
      this.cursor = said.cursor;
      if (said.anew) this.held.clear();
      for (const put of said.puts) this.held.set(`${put.kind} ${put.id}`, put);
    }
    return { status: reply.statusCode, ...said };
  }

  /**
   * Pages until there are no more, and what was new on them. Something may come twice as it is held already, whenever a
   * transaction was open anywhere while it came first: the cursor stays before what that transaction may still bring.
   */
  async pullAll() {
    const puts: Awaited<ReturnType<Phone['pull']>>['puts'] = [];
    for (;;) {
      const held = new Map(this.held);
      const page = await this.pull();
      puts.push(
        ...page.puts.filter(({ kind, id, version }) => held.get(`${kind} ${id}`)?.version !== version),
      );
      if (!page.more) return { ...page, puts };
    }
  }

  matters(): string[] {
    return [...this.held.values()].filter(({ kind }) => kind === 'matter').map(({ id }) => id);
  }
}
