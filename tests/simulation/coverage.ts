/**
 * 走到了哪里: which branches of the modules that carry a phone's day were taken, as the engine itself counts them in the code as it runs.
 * Told by `npm run simulate -- --coverage`.
 */
import { Session } from 'node:inspector/promises';

const CARRYING = /\/(domain\/sync|server\/sync|web\/phone\/outbox)\/[\w-]+\.ts/;
/** Of tests, and what a phone's page says to the desk; never part of a day. */
const BESIDE = /(\.test|examples|memory-store)\.ts|server\/sync\/(desk|devices|held-words)\.ts/;

/** What only hands out a name, and the empty catch around it, was put there by whoever loads a module; we write none. */
const isOurs = (code: string): boolean =>
  !/^catch ?\{\s*\}$/.test(code.trim()) &&
  !/^(\(\) ?=>|get ?\(\)|function ?\w* ?\(\)) ?\{? ?(return )?\w+;? ?\}?$/.test(code.trim());

export interface Coverage {
  /** A line for each module, the least covered first, one for all, and the beginning of each branch that was not taken. */
  told(): Promise<string>;
}

export async function watchBranches(): Promise<Coverage> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    told: async () => {
      const { result } = await session.post('Profiler.takePreciseCoverage');
      await session.post('Debugger.enable');
      const modules: { name: string; all: number; taken: number; left: string[] }[] = [];
      for (const { url, scriptId, functions } of result) {
        const [, name = ''] = /\/((?:domain|server|web)\/[\w/-]+\.ts)/.exec(url) ?? [];
        if (!CARRYING.test(url) || BESIDE.test(url)) continue;
        const { scriptSource } = await session.post('Debugger.getScriptSource', { scriptId });
        const branches = functions
          .filter(
            // A module's own code ran before anybody watched.
            ({ functionName, ranges: [whole] }) =>
              whole &&
              (functionName !== '' || whole.startOffset > 0) &&
              isOurs(scriptSource.slice(whole.startOffset, whole.endOffset)),
          )
          .flatMap(({ ranges }) => ranges)
          .filter(({ startOffset, endOffset }) => isOurs(scriptSource.slice(startOffset, endOffset)));
        const taken = branches.filter(({ count }) => count > 0).length;
        const left = branches
          .filter(({ count }) => count === 0)
          .map(({ startOffset, endOffset }) => {
            const code = scriptSource.slice(startOffset, endOffset).replace(/\s+/g, ' ');
            return `  ${name}:${scriptSource.slice(0, startOffset).split('\n').length}  ${code.slice(0, 90)}`;
          });
        modules.push({ name, all: branches.length, taken, left });
      }
      session.disconnect();
      const sum = (of: 'all' | 'taken') => modules.reduce((all, one) => all + one[of], 0);
      const line = (name: string, taken: number, all: number) =>
        `${((100 * taken) / Math.max(1, all)).toFixed(1).padStart(5)} %  ${taken}/${all}  ${name}`;
      return [
        ...modules
          .sort((a, b) => a.taken / a.all - b.taken / b.all)
          .map(({ name, taken, all }) => line(name, taken, all)),
        line('all of them', sum('taken'), sum('all')),
        ...modules.flatMap(({ left }) => left),
      ].join('\n');
    },
  };
}
