/**
 * 一并问: one question for all who ask at the same time. The first is asked at once; those who come while it is on its way are
 * asked for together when it is back. Nobody is given an answer that was asked for before he came.
 */

/** Asks for many keys at once; what is not in the answer is not there. */
type AskAll<V> = (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>;

export function gathered<V>(askAll: AskAll<V>): (key: string) => Promise<V | undefined> {
  let waiting = new Set<string>();
  let next: Promise<ReadonlyMap<string, V>> | undefined;
  let underway: Promise<unknown> = Promise.resolve();

  const gather = async (): Promise<ReadonlyMap<string, V>> => {
    await underway;
    const keys = [...waiting];
    waiting = new Set();
    next = undefined;
    const answer = askAll(keys);
    underway = answer.catch(() => {});
    return answer;
  };

  return async (key) => {
    waiting.add(key);
    next ??= gather();
    return (await next).get(key);
  };
}
