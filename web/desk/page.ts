/** 一页: where a page of the desk is found, whom it is for, and how it is fetched when it is first opened. */
import { type ComponentType, lazy } from 'react';
import type { Endpoint } from '../../contract/endpoint.ts';

export const page = <M, N extends keyof M>(module: () => Promise<M>, name: N) =>
  lazy(async () => ({ default: (await module())[name] as ComponentType }));

export interface PlaceOfPage {
  readonly path: string;
  readonly Page: ComponentType;
  /** Opens to those who may use it; everybody signed in, when nothing is named. */
  readonly needs?: Pick<Endpoint, 'office'>;
}
