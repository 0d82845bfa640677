/** 埋下的错: faults that other systems had, each in the place of a right port; the checks must find every one. */

import { holdingsOf } from '../../domain/sync/holdings.ts';
import type { Ports, Road } from '../../web/phone/outbox/ports.ts';
import type { Change, Store } from '../../web/phone/outbox/store.ts';
import type { Day } from './day.ts';
import type { MortalCounty } from './mortal.ts';
import type { Plant } from './phone.ts';

type Planting = (county: MortalCounty) => Plant;

const onRoad =
  (change: (road: Road, county: MortalCounty, ports: Ports) => Partial<Road>): Planting =>
  (county) =>
  (ports) => ({ ...ports, road: { ...ports.road, ...change(ports.road, county, ports) } });

const onStore =
  (change: (store: Store) => Partial<Pick<Store, 'write'>>): Planting =>
  () =>
  (ports) => {
    const { store } = ports;
    return {
      ...ports,
      store: {
        get: (box, key) => store.get(box, key),
        list: (box, begins) => store.list(box, begins),
        write: (changes, expected) => store.write(changes, expected),
        ...change(store),
      } as Store,
    };
  };

const doneFor = (commandId: string) => ({
  ...{ commandId, outcome: 'APPLIED' as const, reason: null, answer: null, now: null, kept: false },
});

export const PLANTS: Readonly<Record<string, Planting>> = {
  'each time under another id': onRoad((road, _, { newId }) => ({
    push: async (body) => {
      const names = new Map<string, string>();
      const commands = body.commands.map((one) => {
        const commandId = newId();
        names.set(commandId, one.commandId);
        return { ...one, commandId, body: { ...one.body, commandId } };
      });
      const heard = await road.push({ ...body, commands });
      if (heard.kind !== 'answer') return heard;
      const outcomes = heard.answer.outcomes.map((one) => ({
        ...one,
        commandId: names.get(one.commandId) ?? one.commandId,
      }));
      return { kind: 'answer', answer: { ...heard.answer, outcomes } };
    },
  })),

  'silence is taken for yes': onRoad((road) => ({
    push: async (body) => {
      const heard = await road.push(body);
      if (heard.kind !== 'nothing') return heard;
      const outcomes = body.commands.map(({ commandId }) => doneFor(commandId));
      const { epoch, ticket } = body;
      return {
        kind: 'answer',
        answer: { epoch: epoch ?? '', ticket: ticket ?? '', now: 0, retryAfter: null, outcomes, guarded: [] },
      };
    },
  })),

  'the server forgets what it answered': onRoad((road, county) => ({
    push: async (body) => {
      const heard = await road.push(body);
      await county.god.query('delete from command');
      return heard;
    },
  })),

  'called saved before it is on the disk': onStore((store) => {
    let lost: readonly Change[] = [];
    return {
      // Half of the writes to the queue wait for the next one, and are lost if the app is closed before.
      write: async (changes, expected) => {
        const waits = changes.some((one) => one.box === 'queue' && 'value' in one) && lost.length === 0;
        if (waits) {
          lost = changes;
          return true;
        }
        lost = [];
        return store.write(changes, expected);
      },
    };
  }),

  'the cursor moves without its rows': onStore((store) => ({
    write: (changes, expected) =>
      store.write(
        changes.filter((one) => one.box !== 'record' || !one.key.startsWith('matter') || 'drop' in one),
        expected,
      ),
  })),

  'the last first': onRoad((road) => ({
    push: (body) => road.push({ ...body, commands: [...body.commands].reverse() }),
  })),

  'one that fails stops all': onRoad((road) => ({
    push: async (body) => {
      const heard = await road.push(body);
      if (heard.kind !== 'answer') return heard;
      const all = heard.answer.outcomes.every(
        ({ outcome }) => outcome === 'APPLIED' || outcome === 'REPLAYED',
      );
      return all ? heard : { kind: 'nothing' };
    },
  })),

  'refused in silence': onStore((store) => ({
    write: (changes, expected) =>
      store.write(
        changes.map((one) => {
          const value = 'value' in one ? (one.value as { standing?: string }) : {};
          return one.box === 'queue' && value.standing === 'refused'
            ? { box: one.box, key: one.key, drop: true }
            : one;
        }),
        expected,
      ),
  })),

  'signed out means it is thrown away': (county) => (ports) => ({
    ...ports,
    road: {
      ...ports.road,
      push: async (body) => {
        const heard = await ports.road.push(body);
        if (heard.kind !== 'signed-out') return heard;
        const rows = await ports.store.list('queue');
        await ports.store.write(rows.map(({ key }) => ({ box: 'queue', key, drop: true })));
        void county;
        return heard;
      },
    },
  }),

  'nothing is compared, and rows are missed': onRoad((road) => ({
    pull: async (body) => {
      const heard = await road.pull(body);
      if (heard.kind !== 'answer') return heard;
      const puts = heard.answer.puts.filter((_, n) => n % 3 !== 0);
      return { kind: 'answer', answer: { ...heard.answer, puts, holds: null } };
    },
    compare: async ({ held }) => ({
      kind: 'answer',
      answer: { drop: [], puts: [], holds: holdingsOf(held), more: false },
    }),
  })),

  'a picture is let go before the server has it': () => (ports) => ({
    ...ports,
    photoRoad: { send: async (sha256) => ({ kind: 'kept', photo: sha256 }) },
  }),

  'taken stays taken, whichever server says so': (_county) => (ports) => {
    let first: string | undefined;
    const same = <A extends { readonly epoch: string }>(answer: A): A => {
      first ??= answer.epoch;
      return { ...answer, epoch: first };
    };
    const { push, pull, ...road } = ports.road;
    return {
      ...ports,
      road: {
        ...road,
        push: async (body) => {
          const heard = await push(body);
          return heard.kind === 'answer' ? { ...heard, answer: same(heard.answer) } : heard;
        },
        pull: async (body) => {
          const heard = await pull(body);
          return heard.kind === 'answer' ? { ...heard, answer: same(heard.answer) } : heard;
        },
      },
    };
  },

  'the last piece of a picture is lost on the phone': onStore((store) => ({
    write: (changes, expected) =>
      store.write(
        changes.map((one) =>
          one.box === 'bytes' && 'value' in one
            ? { ...one, value: (one.value as Uint8Array).slice(0, -9) }
            : one,
        ),
        expected,
      ),
  })),

  'yes to everything that was held': onRoad((road) => ({
    push: async (body) => {
      const heard = await road.push({
        ...body,
        commands: body.commands.map((one) => ({ ...one, after: ['0198c0de-0000-7000-8000-000000000000'] })),
      });
      if (heard.kind !== 'answer') return heard;
      const outcomes = heard.answer.outcomes.map((one) =>
        one.outcome === 'HELD' ? doneFor(one.commandId) : one,
      );
      return { kind: 'answer', answer: { ...heard.answer, outcomes } };
    },
  })),

  'what it answered is only remembered, and gone when the server starts again': (county) => {
    county.whenStarted = async () => {
      await county.god.query('delete from command');
    };
    return (ports) => ports;
  },

  'what was handed to a gateway is known to the store alone': (county) => {
    const forgets = () => Object.assign(county.house.handed, { isGone: async () => false });
    const { restart } = county;
    forgets();
    county.restart = async () => {
      await restart();
      forgets();
    };
    return (ports) => ports;
  },

  'what a place that moved took along stays on the phone of the old village': onRoad((road) => ({
    pull: async (body) => {
      const heard = await road.pull(body);
      return heard.kind === 'answer' ? { ...heard, answer: { ...heard.answer, holds: null } } : heard;
    },
  })),

  'under an office that went elsewhere nothing is sent any more': (county) => (ports) => ({
    ...ports,
    road: {
      ...ports.road,
      push: async (body) => {
        const ids = body.commands.map(({ officeId }) => officeId);
        const { rowCount } = await county.god.query(
          'select 1 from office where valid_to is not null and id = any($1)',
          [ids],
        );
        return rowCount === 0 ? ports.road.push(body) : { kind: 'nothing' };
      },
    },
  }),
};

/** Days on which what a fault needs happens more often than usual, so that it is found soon. */
export const DAYS_FOR: Readonly<Record<string, Partial<Pick<Day, 'phones' | 'commands' | 'odds'>>>> = {
  'signed out means it is thrown away': { odds: { signedOut: 0.2 } },
  'taken stays taken, whichever server says so': { odds: { restored: 1 } },
  'what was handed to a gateway is known to the store alone': {
    ...{ phones: 16, commands: 10 },
    odds: { restored: 1, deaths: 0, moves: 0 },
  },
  'what it answered is only remembered, and gone when the server starts again': { odds: { deaths: 8 } },
  // Villages' phones come after those of all areas and groups.
  'what a place that moved took along stays on the phone of the old village': {
    ...{ phones: 16, commands: 6 },
    odds: { moves: 4, restored: 0 },
  },
  'under an office that went elsewhere nothing is sent any more': { odds: { moves: 5, restored: 0 } },
};
