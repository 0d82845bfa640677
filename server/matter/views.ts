/** 常用视图: kept, shown and forgotten for the person who asks. */
import * as api from '../../contract/saved-view.ts';
import { saveView as decide } from '../../domain/matter/saved-view.ts';
import { must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query } from '../kit/serve.ts';
import { bannedOf } from './timing.ts';
import { deleteView, findView, insertView, viewsOf } from './views.store.ts';

export const listViews = query(api.listViews, async (_, { tx, house, office }) => ({
  views: (await viewsOf(tx, house.county, office.personId)).map(({ id, ...view }) => ({
    viewId: id,
    ...view,
  })),
}));

/** What answers the command again is its id: the name is read anew, and gone with the view. */
export const saveView = command(
  api.saveView,
  async ({ body }, { tx, house, office }) => {
    const { commandId: _, ...request } = body;
    const kept = await viewsOf(tx, house.county, office.personId);
    const decision = decide(kept, { ...request, id: house.newId(), banned: bannedOf(house) });
    if (!decision.ok) throw new RefusedError(decision.reason);
    insertView(tx, house.county, {
      view: decision.step,
      personId: office.personId,
      at: new Date(house.now()),
    });
    return { viewId: decision.step.id };
  },
  async ({ viewId }: { viewId: string }, house, tx) => {
    const { id, ...view } = must(await findView(tx, house.county, viewId));
    return { viewId: id, ...view };
  },
);

export const forgetView = command(api.forgetView, async ({ params }, { tx, house, office }) => {
  if (!(await deleteView(tx, house.county, office.personId, params.viewId))) throw new NotFoundError();
  return {};
});
