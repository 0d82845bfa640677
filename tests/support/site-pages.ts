/** 公开站的每一页: every address the server's own table of routes has for a page that anybody may open, and one page of each, found by its links. */
import { fastify } from 'fastify';
import { siteRoutes } from '../../server/site/routes.ts';

/** 页面: what ends in no file. `/results/:publicationId` */
export async function siteAddresses(): Promise<readonly string[]> {
  const app = fastify();
  const addresses: string[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    if (method === 'GET' && !/\.\w+$/.test(url)) addresses.push(url);
  });
  siteRoutes(app, {} as never, () => {
    throw new Error('no page is asked for here');
  });
  await app.ready();
  await app.close();
  return addresses;
}

/** The address a path is served by: the one with fewest places left open. */
const servedBy = (path: string, addresses: readonly string[]): string | undefined =>
  addresses
    .filter((address) => {
      const [asked, known] = [path.split('/'), address.split('/')];
      return (
        asked.length === known.length && known.every((part, at) => part.startsWith(':') || part === asked[at])
      );
    })
    .sort((one, other) => one.split(':').length - other.split(':').length)[0];

/** One path for each address that links lead to, beginning at `from`; the first few of each list are opened. */
export async function foundByLinks(
  from: readonly string[],
  addresses: readonly string[],
  read: (path: string) => Promise<string>,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const opened = new Map<string, number>();
  const waiting = [...from];
  const seen = new Set(from);
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const address = servedBy(path, addresses);
    const times = opened.get(address ?? '') ?? 0;
    if (address === undefined || times >= FEW) continue;
    opened.set(address, times + 1);
    if (!found.has(address)) found.set(address, path);
    for (const [, href = ''] of (await read(path)).matchAll(/href="(\/[^"#?]*)/g))
      if (!seen.has(href)) {
        seen.add(href);
        waiting.push(href);
      }
  }
  return found;
}
const FEW = 2;
