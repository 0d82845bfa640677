/** 我是谁: who is signed in and under which office; every page below the frame may ask. */
import { createContext, useContext } from 'react';
import type { Admission, Endpoint } from '../../contract/endpoint.ts';
import type { Me, MyOffice } from '../../contract/people.ts';
import type { Post } from '../../domain/people/post.ts';
import { type Sentence, say } from '../kit/sentences.ts';
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

/** 永乐街道 镇（街道）干部: an office as people call it. A unit's own name stands for its handler. */
export const officeName = ({ post, placeName, unitName }: MyOffice, lang: keyof Sentence): string =>
  `${unitName ?? placeName} ${say(POST_LABELS[post], lang)}`;
