/** 写全了没有: what a small form left too short. Schemas stay on the server, and what is saved on a phone should not come back for that. */

/** The least of each text, as `domain/meeting` has it. */
const LEAST: Readonly<Record<string, number>> = {
  ...{ chair: 2, recorder: 2, name: 2, to: 2, why: 2, words: 2, remedy: 2, what: 2, owner: 2, venue: 2 },
  ...{ reason: 4, text: 4, due: 10 },
};

/** Whether every text of a request is long enough; what is left out needs none. */
export function isFilled(request: unknown, key = ''): boolean {
  if (typeof request === 'string') return request.length >= (LEAST[key] ?? 0);
  if (Array.isArray(request)) return request.every((one) => isFilled(one, key));
  if (request === null || typeof request !== 'object') return true;
  return Object.entries(request).every(([name, value]) => isFilled(value, name));
}
