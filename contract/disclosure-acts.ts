/** 公开的动作 on the wire: an address for each. They bring the rules along, which no door needs. */
import type { z } from 'zod';
import type { DisclosureAct } from '../domain/disclosure/act.ts';
import { DISCLOSURE_ACTS } from '../domain/disclosure/acts.ts';
import type { Post } from '../domain/people/post.ts';
import { commanded } from './command.ts';
import { DisclosureId } from './disclosure.ts';
import { endpoint } from './endpoint.ts';

const SUMMARIES: Readonly<Record<DisclosureAct, string>> = {
  redraft: 'Change what is on its way; what the committee said of it counts no more',
  submit: 'Give it to the supervision committee',
  review: 'The committee passes it, or sends it back with a reason',
  publish: 'Publish what was passed, for at least so many days; refused while it holds personal data',
  answer: 'Answer what was asked, for everybody to read',
  correct: 'Begin another version; the one that hangs stays until it is published',
  archive: 'Its days are over and nobody waits for an answer',
  drop: 'Drop what was never published, or a correction, with the reason',
};

const actOn = <const N extends DisclosureAct, const P extends readonly Post[], S extends z.ZodRawShape>(
  name: N,
  office: P,
  request: z.ZodObject<S, z.core.$strict>,
) =>
  ({
    name: `disclosure.${name}`,
    method: 'POST',
    path: `/api/disclosures/:disclosureId/${name}`,
    summary: SUMMARIES[name],
    office,
    dataClass: 'P1',
    params: DisclosureId,
    body: commanded(request),
    answer: DisclosureId,
  }) as const;

const VILLAGE = ['village_cadre'] as const;

/** Every act by its name. */
export const DISCLOSURE_ENDPOINTS = {
  redraft: endpoint(actOn('redraft', VILLAGE, DISCLOSURE_ACTS.redraft.request)),
  submit: endpoint(actOn('submit', VILLAGE, DISCLOSURE_ACTS.submit.request)),
  review: endpoint(actOn('review', ['supervisor'], DISCLOSURE_ACTS.review.request)),
  publish: endpoint(actOn('publish', VILLAGE, DISCLOSURE_ACTS.publish.request)),
  answer: endpoint(actOn('answer', VILLAGE, DISCLOSURE_ACTS.answer.request)),
  correct: endpoint(actOn('correct', VILLAGE, DISCLOSURE_ACTS.correct.request)),
  archive: endpoint(actOn('archive', VILLAGE, DISCLOSURE_ACTS.archive.request)),
  drop: endpoint(actOn('drop', VILLAGE, DISCLOSURE_ACTS.drop.request)),
} as const satisfies Record<DisclosureAct, unknown>;
