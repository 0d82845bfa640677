/** 改了就生效: once a change of the settings is on the disk, this house knows it before the answer is given. */
import type { Served } from './serve.ts';

export const rereading = ({ endpoint, handle }: Served): Served => ({
  endpoint,
  handle: async (ask, house) => {
    const answer = await handle(ask, house);
    await house.reread();
    return answer;
  },
});
