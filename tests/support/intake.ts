/** 搬入: a file brought in and acted on, as its endpoints take it. */
import { expect } from 'vitest';
import type { AnswerOf } from '../../contract/endpoint.ts';
import type { getIntake } from '../../contract/intake.ts';
import { newId } from '../../server/kit/id.ts';
import { ask, commanded, type SmallCounty, type Someone } from './county.ts';

export type IntakePage = AnswerOf<typeof getIntake>;

/** The answer to a file that is sent, whatever it says. */
export const uploaded = (county: SmallCounty, as: Someone, kind: string, bytes: Buffer) =>
  county.app.inject({
    method: 'POST',
    url: `/api/intakes/${newId()}/file?kind=${kind}&name=x`,
    headers: { cookie: as.cookie, 'content-type': 'application/octet-stream' },
    payload: bytes,
  });

/** Its preview. */
export async function broughtIn(
  county: SmallCounty,
  as: Someone,
  kind: string,
  bytes: Buffer,
): Promise<IntakePage> {
  const response = await uploaded(county, as, kind, bytes);
  expect(response.statusCode, response.body).toBe(200);
  return response.json() as IntakePage;
}

/** Decides, confirms, discards or takes it back. */
export async function actedOn(
  county: SmallCounty,
  as: Someone,
  { intakeId }: IntakePage,
  [verb, body]: readonly [verb: string, body: Record<string, unknown>],
): Promise<IntakePage> {
  const url = `/api/intakes/${intakeId}/${verb}`;
  const response = await ask(county, 'POST', url, { as, body: commanded(body) });
  expect(response.statusCode, `${verb} ${response.body}`).toBe(200);
  return response.json() as IntakePage;
}
