/** 改后重读: for commands that change what a house knows by heart: its settings, its calendar, its names. */
import type { Served } from './serve.ts';

/** Once the change is on the disk, this house reads again before the answer is given. */
export const rereading = (served: Served): Served =>
  served.endpoint.method === 'GET'
    ? served
    : {
        endpoint: served.endpoint,
        handle: async (ask, house) => {
          const answer = await served.handle(ask, house);
          await house.reread();
          return answer;
        },
      };
