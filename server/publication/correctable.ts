/** 可更正的: which of the results of a list this office published itself. The list is everybody's and tells nothing of it. */
import * as api from '../../contract/publication.ts';
import { maySee } from '../../domain/matter/sight.ts';
import { mayPublish } from '../../domain/publication/publisher.ts';
import { query } from '../kit/serve.ts';
import { findMatter } from '../matter/store.ts';
import { findPublication } from './store.ts';

export const listCorrectable = query(
  api.listCorrectable,
  async ({ query: { ids } }, { tx, house, office }) => {
    const publicationIds: string[] = [];
    for (const id of ids.split(',')) {
      const row = await findPublication(tx, house.county, id);
      const matter = row && (await findMatter(tx, house.county, row.matter_id));
      if (matter && row.withdrawn_at === null && maySee(office, matter) && mayPublish(office, matter))
        publicationIds.push(id);
    }
    return { publicationIds };
  },
);
