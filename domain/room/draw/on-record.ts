/** 抽签的记录: the pool before its number is known; then the number, and who declined: whoever has both draws again. */
import type { Entry } from '../../record/entry.ts';
import type { Draw } from './hold.ts';

export function onRecord({ id, pool, hash, publishedOn, number, declined }: Draw): Entry[] {
  const published: Entry = { kind: 'pool', of: id, at: publishedOn, facts: {}, enclosed: pool };
  if (number === undefined) return [published];
  const drawn = [...declined.keys(), declined.length].map(
    (gone): Entry => ({
      ...{ kind: 'drawn', of: id, at: publishedOn, hash },
      facts: { number, declined: declined.slice(0, gone).join(' ') },
    }),
  );
  return [published, ...drawn];
}
