/** 往前看的走访: the walk and its points as they will be when what waits on this phone has arrived. The server's word is final. */
import { refuseCampaign } from '../../../contract/campaign.ts';
import type { MyOffice } from '../../../contract/people.ts';
import {
  addPoint,
  changePoint,
  lookAtPoint,
  type PointPage,
  type PointRow,
  retirePoint,
  type Walk,
} from '../../../contract/watch.ts';
import type { Day } from '../../../domain/kernel/day.ts';
import type { AddPointRequest } from '../../../domain/watch/add.ts';
import { usualSeason } from '../../../domain/watch/kind.ts';
import { isDue } from '../../../domain/watch/next-look.ts';
import type { Item } from '../outbox/item.ts';

interface Looking {
  readonly office: MyOffice;
  readonly day: Day;
}

/** What was added stands at the end of what is due: nobody has looked at it before. */
export function walkAhead(walk: Walk, waiting: readonly Item[], { office, day }: Looking): Walk {
  const known = new Set([...walk.due, ...walk.later].map(({ pointId }) => pointId));
  const added = waiting.flatMap((item) =>
    item.command.kind !== addPoint.name || known.has(item.command.entity)
      ? []
      : { ...pointAdded(item, { office, day }), metres: null },
  );
  const stays = (point: PointRow) =>
    point.retiredOn === null &&
    !waiting.some(
      ({ command }) => command.kind === refuseCampaign.name && command.entity === point.campaign?.campaignId,
    );
  return {
    ...walk,
    due: [...walk.due, ...added].map((point) => pointAhead(point, waiting, day)).filter(stays),
    later: walk.later.map((point) => pointAhead(point, waiting, day)).filter(stays),
  };
}

/** With the fields that were set anew here, or given up. */
export const pointAhead = <P extends PointRow>(point: P, waiting: readonly Item[], day: Day): P =>
  waiting
    .filter(({ command }) => command.params.pointId === point.pointId)
    .reduce((now, item) => setAnew(now, item, day), point);

function setAnew<P extends PointRow>(point: P, { command }: Item, day: Day): P {
  const { kind, body } = command;
  if (kind === retirePoint.name) return { ...point, retiredOn: day, retiredWhy: String(body.why ?? '') };
  if (kind !== changePoint.name) return point;
  const { title = point.title, risk = point.risk, nextLook = point.nextLook } = body as Partial<PointRow>;
  return { ...point, title, risk, nextLook, due: isDue({ nextLook }, day) };
}

/** What was seen at a point and has not gone out yet, the newest first. */
export const looksAhead = (waiting: readonly Item[]): PointPage['looks'] =>
  waiting
    .filter(({ command }) => command.kind === lookAtPoint.name)
    .map(({ command: { body } }) => ({
      ...{ lookId: String(body.lookId), day: String(body.day) },
      ...{ words: typeof body.words === 'string' ? body.words : null, clip: null, matter: null },
    }))
    .reverse();

/** A point that only this phone knows. */
export function pointAdded({ command }: Item, { office, day }: Looking): PointRow {
  const {
    kind,
    title,
    risk = 'middle',
    season = usualSeason(kind),
    spot = null,
  } = command.body as unknown as AddPointRequest;
  return {
    ...{ pointId: command.entity, kind, title, risk, season, spot },
    ...{ placeCode: office.placeCode, placeName: office.placeName, within: [] },
    ...{ lastLook: null, nextLook: day, due: true, until: null, campaign: null },
    ...{ version: 1, mayTend: true, retiredOn: null, retiredWhy: null },
  };
}
