/** 协商的阅读: the list and the page of a topic. */
import * as api from '../../contract/consultation.ts';
import { afterOf, ONE_MORE, pageOf } from '../kit/day-pages.ts';
import { must } from '../kit/problem.ts';
import { query } from '../kit/serve.ts';
import { pagesOf } from './page.ts';
import { findConsultation, listConsultations } from './store.ts';
import { consultationRow } from './view.ts';

export const listTopics = query(api.listConsultations, async ({ query: asked }, { tx, house }) => {
  const target = targetOf(asked);
  const found = await listConsultations(tx, house.county, {
    state: asked.state ?? (target === undefined ? 'now' : undefined),
    target,
    place: asked.place,
    after: afterOf(asked.after),
    limit: ONE_MORE,
  });
  const { page, next } = pageOf(found, ({ proposedOn }) => proposedOn);
  return { consultations: page.map((it) => consultationRow(house, it)), next };
});

const targetOf = ({ matter, meeting }: { matter?: string | undefined; meeting?: string | undefined }) => {
  if (matter !== undefined) return { kind: 'matter', id: matter } as const;
  return meeting === undefined ? undefined : ({ kind: 'meeting', id: meeting } as const);
};

export const getTopic = query(api.getConsultation, async ({ params }, given) => {
  const { state } = must(await findConsultation(given.tx, given.house.county, params.consultationId));
  const [page] = await pagesOf(given, [state]);
  return must(page);
});
