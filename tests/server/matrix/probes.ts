/** 探问: the request for each cell, with everything it names really there, so that only who asks and when decides. */
import type { Endpoint } from '../../../contract/endpoint.ts';
import { fileNameOf } from '../../../server/kit/files.ts';
import { newId } from '../../../server/kit/id.ts';
import { WEBM } from '../../support/clip.ts';
import { commanded, type SmallCounty, type Someone } from '../../support/county.ts';
import { PDF } from '../../support/papers.ts';
import { request } from '../requests.ts';
import type { Verdict } from './expected.ts';
import { type Roads, type Subject, WORDS } from './roads.ts';
import { BY_CODE, RULES } from './rules.ts';
import { AT } from './seats.ts';

/** A row of the matrix: an endpoint, or one of two things it can be asked. */
export interface Probe {
  readonly name: string;
  readonly endpoint: Endpoint;
}

/** The rows, in the order of the rules. */
export const probesOf = (endpoints: readonly Endpoint[]): Probe[] =>
  Object.keys(RULES).map((name) => ({ name, endpoint: named(endpoints, name.split('#')[0] ?? '') }));

export const codeProbesOf = (endpoints: readonly Endpoint[]): Probe[] =>
  Object.keys(BY_CODE).map((name) => ({ name, endpoint: named(endpoints, name) }));

function named(endpoints: readonly Endpoint[], name: string): Endpoint {
  const found = endpoints.find((one) => one.name === name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}

/** Files of single matters that were asked for before, so that fetching one depends on the matter alone. */
export type Files = ReadonlyMap<string, string>;
export const fileKey = (seat: string, { matterId }: Subject): string => `${seat} ${matterId}`;

export interface Asking {
  readonly county: SmallCounty;
  readonly roads: Roads;
  /** An open ordinary matter that everybody who may merge sees, and one for what is urgent. */
  readonly leads: { readonly usual: string; readonly urgent: string };
  /** A stored picture that no matter has. */
  readonly latePhoto: string;
  readonly files: Files;
}

/** Asks one cell, as somebody or by code. */
export async function answerTo(
  asking: Asking,
  { name, endpoint }: Probe,
  subject: Subject,
  { as, seat = '' }: { as?: Someone | undefined; seat?: string },
): Promise<{ verdict: Verdict | 'signed out' | `${number} ${string}`; body: string }> {
  const { method, path } = endpoint;
  const url = path
    .replace(':attachmentId', subject.attachmentId)
    .replace(':clipId', subject.clipId)
    .replace(':noteId', subject.noteId)
    .replace(':exportId', asking.files.get(fileKey(seat, subject)) ?? newId())
    .replace(':photo', subject.photo)
    .replace(':code', subject.code || '0000-0000-0000-0000');
  const plain = request({ ...endpoint, path: url }, subject);
  const body = bodyOf(asking, name, subject) ?? plain.body;
  const bytes = endpoint.takes === 'file' ? PDF : undefined;
  const { statusCode, body: answer } = await asking.county.app.inject({
    method,
    url: plain.url,
    headers: {
      ...(as && { cookie: as.cookie }),
      ...(method === 'POST' && { 'content-type': bytes ? 'application/octet-stream' : 'application/json' }),
    },
    ...(method === 'POST' && { payload: bytes ?? JSON.stringify(body) }),
  });
  return { verdict: verdictOf(statusCode, answer), body: answer };
}

function bodyOf({ roads, leads, latePhoto }: Asking, name: string, subject: Subject): object | undefined {
  const verb = name.split('.')[1] ?? '';
  if (name === 'matter.open#text') return { what: 'text', purpose: 'handle' };
  if (name === 'matter.bring-clip') return commanded({ file: fileNameOf(WEBM) });
  if (name === 'matter.add-photo') return commanded({ photo: latePhoto });
  if (name === 'matter.classify') return commanded({ category: 'utilities.water' });
  const words = name.startsWith('matter.') || name === 'publication.publish' ? WORDS[verb] : undefined;
  const into = subject.marks?.includes('danger') ? leads.urgent : leads.usual;
  return words && commanded(roads.wordsOf(verb, { into, partId: newId(), ...fitting(verb, subject) }));
}

/** What is right for this matter: a unit of its owner that does not help yet, and the way to wait that is still open. */
function fitting(verb: string, { owner, helper, marks }: Subject): Record<string, unknown> {
  if (verb === 'set-aside') return { as: marks?.includes('late') ? 'long-listed' : 'suspended' };
  if (verb !== 'dispatch' && verb !== 'assist') return {};
  if (owner === 'centre') return { unitCode: '611025-shuili' };
  return { unitCode: `${AT.town}-${helper === 'roads' ? 'shuili' : 'jiaotong'}` };
}

function verdictOf(status: number, body: string): Verdict | 'signed out' | `${number} ${string}` {
  if (status === 200) return 'done';
  if (status === 409) return 'refused';
  if (status === 404 && body === '{"problem":"not-found"}') return 'not there';
  if (status === 401) return 'signed out';
  return `${status} ${body}`;
}
