/** (stub until the rules arrive) */
import * as api from '../../contract/publication.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { NotFoundError } from '../kit/problem.ts';
import { command, query } from '../kit/serve.ts';

export const publishRefusal = async (_tx: Tx, _house: House, _matter: Matter): Promise<string | null> =>
  'not-publishable';
const no = async (): Promise<never> => {
  throw new NotFoundError();
};
export const draftPublication = query(api.draftPublication, no);
export const checkWording = query(api.checkWording, no);
export const publishMatter = command(api.publishMatter, no);
export const correctPublication = command(api.correctPublication, no);
