/** 批准: the security administrator says yes to a file of persons that somebody asked for. */
import { ask, commanded, PLACES, type SmallCounty } from './county.ts';

export async function approved(county: SmallCounty, exportId: string): Promise<number> {
  const security = await county.who('security_admin', PLACES.county);
  const it = { as: security, body: commanded() };
  return (await ask(county, 'POST', `/api/exports/${exportId}/approve`, it)).statusCode;
}
