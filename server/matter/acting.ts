/** 职务上的动作: an endpoint that acts on one matter as the office signed in. */
import type { z } from 'zod';
import type * as api from '../../contract/act.ts';
import type { Endpoint } from '../../contract/endpoint.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Given } from '../kit/admission.ts';
import { command, type Served } from '../kit/serve.ts';
import { act, type Decided } from './act.ts';

export interface Said<Request> {
  readonly by: Actor;
  readonly said: Omit<Request, 'commandId'>;
  readonly given: Given;
}

export const acting = <Request>(
  endpoint: Endpoint & { readonly body: z.ZodType<Request> },
  decide: (matter: Matter, it: Said<Request>) => Decided,
  beside: (said: Said<Request>['said']) => readonly string[] = () => [],
): Served =>
  command(
    endpoint as unknown as typeof api.acceptMatter,
    ({ params, body }, { tx, house, office, session }) => {
      const { commandId: _, ...rest } = body;
      const said = rest as Said<Request>['said'];
      const by: Actor = { kind: 'office', office };
      const given = { tx, house, office, session };
      return act({ tx, house, matterId: params.matterId, by, beside: beside(said) }, (matter, known) =>
        decide(matter, { by: known, said, given }),
      );
    },
  );
