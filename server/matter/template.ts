/** 答复模板: offered to whoever acts for a place or unit; written by the same, and the county's by the centre. */
import * as api from '../../contract/paper.ts';
import type { Decision } from '../../domain/kernel/decision.ts';
import {
  changeTemplate as change,
  type ReplyTemplate,
  retireTemplate as retire,
  writeTemplate,
} from '../../domain/matter/template.ts';
import { actsFor } from '../../domain/people/office.ts';
import type { Given } from '../kit/admission.ts';
import { must, RefusedError } from '../kit/problem.ts';
import { command, query } from '../kit/serve.ts';
import {
  findTemplate,
  insertTemplate,
  type TemplateRow,
  templatesFor,
  updateTemplate,
} from './papers.store.ts';
import { bannedOf } from './timing.ts';

export const listTemplates = query(api.listTemplates, async ({ query: { act } }, { tx, house, office }) => {
  const mine = must(actsFor(office));
  const rows = await templatesFor(tx, house.county, mine);
  return {
    templates: rows
      .filter(({ acts }) => act === undefined || acts.includes(act))
      .map((row) => ({
        templateId: row.id,
        title: row.title,
        text: row.text,
        acts: row.acts,
        version: row.version,
        countyWide: row.holder_key === house.county,
        mine: row.holder_key === mine,
      })),
  };
});

export const createTemplate = command(api.createTemplate, async ({ body }, { tx, house, office }) => {
  const { commandId: _, ...request } = body;
  const said = decided(writeTemplate(request, { banned: bannedOf(house) }));
  const id = house.newId();
  const row = { id, holder_key: must(actsFor(office)), ...said, version: 1, retired: false };
  await insertTemplate(tx, house.county, row, new Date(house.now()));
  return { templateId: id };
});

export const changeTemplate = command(api.changeTemplate, async ({ params, body }, given) => {
  const { commandId: _, ...said } = body;
  return next(params.templateId, given, (template) =>
    change(template, { by: given.office, banned: bannedOf(given.house), ...said }),
  );
});

export const retireTemplate = command(api.retireTemplate, async ({ params, body }, given) =>
  next(params.templateId, given, (template) => retire(template, { by: given.office, version: body.version })),
);

function decided<Step>(decision: Decision<Step, string>): Step {
  if (!decision.ok) throw new RefusedError(decision.reason);
  return decision.step;
}

/** Asks the rule for the next version and writes it over the one it was made from. */
async function next(
  templateId: string,
  { tx, house }: Given,
  decide: (template: ReplyTemplate) => Decision<ReplyTemplate, string>,
): Promise<{ templateId: string }> {
  const { id, holder_key: holderKey, ...row } = must(await findTemplate(tx, house.county, templateId));
  const { title, text, acts, version, retired } = decided(decide({ ...row, holderKey }));
  const written: TemplateRow = { id, holder_key: holderKey, title, text, acts: [...acts], version, retired };
  if (!(await updateTemplate(tx, house.county, written, new Date(house.now()))))
    throw new RefusedError('changed-meanwhile');
  return { templateId: id };
}
