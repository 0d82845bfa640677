/** 参数: every parameter of an address that reads, what may be put there, and whoever may ask there. */
import type { Endpoint } from '../../contract/endpoint.ts';
import type { Post } from '../../domain/people/post.ts';
import { newId } from '../../server/kit/id.ts';
import { ask, commanded, PLACES, type SmallCounty, type Someone } from '../support/county.ts';
import { request } from './requests.ts';

export interface Parameter {
  readonly name: string;
  /** The address with something put there. */
  readonly url: (text: string) => string;
  /** What stands there in a well-formed request. */
  readonly usual: string;
}

/** In its path and behind it. */
export function parametersOf(endpoint: Endpoint): Parameter[] {
  const [path = '', search = ''] = request(endpoint).url.split('?');
  const parts = path.split('/');
  const inPath = [...endpoint.path.matchAll(/:(\w+)/g)].map(([part, name = '']): Parameter => {
    const at = endpoint.path.split('/').indexOf(part);
    return {
      name,
      url: (text) => parts.with(at, encodeURIComponent(text)).join('/'),
      usual: parts[at] ?? '',
    };
  });
  const behind = Object.keys(endpoint.query?.shape ?? {}).map((name): Parameter => {
    const others = new URLSearchParams(search);
    const usual = others.get(name) ?? '';
    return {
      name,
      url: (text) => {
        others.set(name, text);
        return `${path}?${others}`;
      },
      usual,
    };
  });
  return [...inPath, ...behind];
}

/** Somebody an address is for, as high up as there is; each post is signed in once. */
export function seats(county: SmallCounty): (endpoint: Endpoint) => Promise<Someone> {
  const known = new Map<Post, Someone>();
  return async ({ office }) => {
    const post = (
      typeof office === 'string' || office.includes('centre_officer') ? 'centre_officer' : office[0]
    ) as Post;
    const someone = known.get(post) ?? (await county.who(post, placeOf(post)));
    known.set(post, someone);
    return someone;
  };
}

function placeOf(post: Post): string {
  if (post === 'village_cadre' || post === 'supervisor') return PLACES.villages[0] ?? '';
  if (post === 'town_officer') return PLACES.towns[0] ?? '';
  return post === 'area_chief' ? (PLACES.areas[0] ?? '') : PLACES.county;
}

/** The county, with a few things to be found in it. */
export async function withMatters(county: SmallCounty): Promise<SmallCounty> {
  for (let n = 0; n < 12; n += 1)
    await ask(county, 'POST', '/api/public/matters', {
      body: commanded({ matterId: newId(), placeCode: PLACES.areas[n % 4], text: `第${n}处路塌了请来看看` }),
    });
  return county;
}
