/** 协商的阅读: the list and the page of a topic. */
import * as api from '../../contract/consultation.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { afterOf, ONE_MORE, pageOf } from '../kit/day-pages.ts';
import { must } from '../kit/problem.ts';
import { query } from '../kit/serve.ts';
import { limitsOf } from './limits.ts';
import { pagesOf } from './page.ts';
import { findConsultation, listConsultations } from './store.ts';
import { consultationRow } from './view.ts';

export const listTopics = query(api.listConsultations, async ({ query: asked }, { tx, house }) => {
  const target = targetOf(asked);
  const state = asked.state ?? (target === undefined ? 'now' : undefined);
  const what = state === 'due' || state === 'choice' ? state : undefined;
  const found = await listConsultations(tx, house.county, {
    state: state === 'due' || state === 'choice' ? 'now' : state,
    only: what && { what, today: dayOf(house.now()), limits: limitsOf(house) },
    target,
    place: asked.place,
    after: afterOf(asked.after),
    limit: ONE_MORE,
  });
  const rows = found.map((it) => ({ id: it.id, proposedOn: it.proposedOn, row: consultationRow(house, it) }));
  const { page, next } = pageOf(rows, ({ proposedOn, row }) => (what && row.due) || proposedOn);
  return { consultations: page.map(({ row }) => row), next };
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
