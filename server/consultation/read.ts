/** 协商的阅读: the list and the page of a topic. */
import * as api from '../../contract/consultation.ts';
import type { Day } from '../../domain/kernel/day.ts';
import { must } from '../kit/problem.ts';
import { query } from '../kit/serve.ts';
import { pagesOf } from './page.ts';
import { findConsultation, listConsultations } from './store.ts';
import { consultationRow } from './view.ts';

const PAGE = 20;

export const listTopics = query(api.listConsultations, async ({ query: asked }, { tx, house }) => {
  const target = targetOf(asked);
  const found = await listConsultations(tx, house.county, {
    state: asked.state ?? (target === undefined ? 'now' : undefined),
    target,
    place: asked.place,
    after: readAfter(asked.after),
    limit: PAGE + 1,
  });
  const page = found.slice(0, PAGE);
  const last = page.at(-1);
  return {
    consultations: page.map((it) => consultationRow(house, it)),
    next: found.length > PAGE && last !== undefined ? `${last.proposedOn}~${last.id}` : null,
  };
});

const targetOf = ({ matter, meeting }: { matter?: string | undefined; meeting?: string | undefined }) => {
  if (matter !== undefined) return { kind: 'matter', id: matter } as const;
  return meeting === undefined ? undefined : ({ kind: 'meeting', id: meeting } as const);
};

function readAfter(text: string | undefined): { day: Day; id: string } | undefined {
  const [, day, id] = /^(\d{4}-\d\d-\d\d)~([0-9a-f-]{36})$/.exec(text ?? '') ?? [];
  return day === undefined || id === undefined ? undefined : { day, id };
}

export const getTopic = query(api.getConsultation, async ({ params }, given) => {
  const { state } = must(await findConsultation(given.tx, given.house.county, params.consultationId));
  const [page] = await pagesOf(given, [state]);
  return must(page);
});
