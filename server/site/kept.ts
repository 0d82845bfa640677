/**
 * 留页: results as they were rendered. A result's page is asked for far more often than it changes, and it changes only by
 * a new version; so the version is asked of the store each time, and the page is made once for each.
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Rendered } from '../../contract/site.ts';
import type { Moment } from '../../domain/kernel/day.ts';

/** As it leaves the house: written out once, not for everybody who comes. */
export interface KeptPage extends Omit<Rendered, 'text'> {
  readonly text: Buffer;
  /** By gzip: the code to print makes four fifths of a page, and a weak line carries it too. */
  readonly packed: boolean;
  readonly etag: string;
}

export interface KeptPages {
  /**
   * The page of a key, made when there is none, in the form that is asked for: hardly anybody asks for the one that is not
   * packed, so it takes no memory. A key names everything the page depends on.
   */
  page(key: string, packed: boolean, make: () => Promise<Rendered>): Promise<KeptPage>;
}

/** What a page shows besides its version, such as the name of a place, is at most this old. */
const KEPT_FOR = 60_000;
const MOST_KEPT = 1000;

export function keptPages(now: () => Moment): KeptPages {
  const kept = new Map<string, { readonly page: KeptPage; readonly until: Moment }>();
  return {
    page: async (name, packed, make) => {
      const key = `${packed ? 'packed' : 'plain'} ${name}`;
      const known = kept.get(key);
      if (known !== undefined && known.until > now()) return known.page;
      const { text: written, ...rest } = await make();
      const text = Buffer.from(written);
      // Weak: the same page, packed or not.
      const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
      const page = { text: packed ? gzipSync(text) : text, packed, etag, ...rest };
      kept.delete(key);
      kept.set(key, { page, until: now() + KEPT_FOR });
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      return page;
    },
  };
}
