/** 我是谁: who is signed in and under which office; every page below the frame may ask. */
import { createContext, useContext } from 'react';
import type { Admission, Endpoint } from '../../contract/endpoint.ts';
import type { Me, MyOffice } from '../../contract/people.ts';
import type { Post } from '../../domain/people/post.ts';
import { type Lang, say } from '../kit/sentences.ts';
import { POST_LABELS } from '../kit/terms.ts';

const WhoContext = createContext<Me | undefined>(undefined);

export const WhoProvider = WhoContext.Provider;

export function useWho(): Me {
  const me = useContext(WhoContext);
  if (me === undefined) throw new Error('outside of the frame');
  return me;
}

/** Whether a post may use an endpoint, as its contract says. */
export const mayUse = (post: Post, { office }: Pick<Endpoint, 'office'>): boolean => admits(office, post);

const admits = (admission: Admission, post: Post): boolean =>
  admission === 'anyone' || admission === 'signed-in' || admission.indexOf(post) >= 0;

/** 回龙镇 镇干部 · 新城社区 社区干部: a post as people call it at its place. A unit's own name says more than its place. */
export function officeName(
  { post, placeName, unitName }: Pick<MyOffice, 'post' | 'placeName' | 'unitName'>,
  lang: Lang,
) {
  const called =
    lang === 'zh' ? LOCAL_POSTS[post]?.find(([place]) => placeName.endsWith(place))?.[1] : undefined;
  return `${unitName ?? placeName} ${called ?? say(POST_LABELS[post], lang)}`;
}

/** Towns and villages have two kinds each; a place's own name tells which. */
const LOCAL_POSTS: Partial<Record<Post, readonly (readonly [string, string])[]>> = {
  town_officer: [
    ['街道', '街道干部'],
    ['镇', '镇干部'],
  ],
  village_cadre: [
    ['社区', '社区干部'],
    ['村', '村干部'],
  ],
};
