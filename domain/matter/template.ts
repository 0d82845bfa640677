/**
 * 答复模板: words that an office writes often. A place or unit has its own, and the county's are everybody's. A template is
 * put into the form as text, which whoever answers then makes fit; it never answers by itself.
 */
import { z } from 'zod';
import { bannedIn } from '../kernel/banned.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line, prose } from '../kernel/text.ts';
import { actsFor, type Office } from '../people/office.ts';

/** What a template is for, as the acts of a matter are named. */
export const TEMPLATE_ACTS = ['answer', 'settle', 'try', 'return'] as const;
export type TemplateAct = (typeof TEMPLATE_ACTS)[number];

export const TemplateRequest = z.strictObject({
  title: line({ min: 2, max: 40 }),
  text: prose({ min: 2, max: 1000 }),
  acts: z.array(z.enum(TEMPLATE_ACTS)).min(1).max(TEMPLATE_ACTS.length),
});
export type TemplateRequest = z.infer<typeof TemplateRequest>;

export interface ReplyTemplate extends TemplateRequest {
  readonly holderKey: string;
  readonly version: number;
  readonly retired: boolean;
}

/** `banned`: words that no label may contain. */
export const writeTemplate = <Said extends TemplateRequest>(
  said: Said,
  { banned }: { banned: readonly string[] },
): Decision<Said, 'banned-word'> =>
  bannedIn(said.title, banned) === undefined ? allow(said) : refuse('banned-word');

export type TemplateRefusal = 'not-your-template' | 'retired' | 'changed-meanwhile' | 'banned-word';

/** The next version; `version` is the one the writer saw, so that nobody overwrites what he or she has not read. */
export function changeTemplate(
  template: ReplyTemplate,
  {
    by,
    version,
    banned,
    ...said
  }: { by: Office; version: number; banned: readonly string[] } & TemplateRequest,
): Decision<ReplyTemplate, TemplateRefusal> {
  const no = refusalFor(template, by, version);
  if (no !== undefined) return refuse(no);
  return writeTemplate({ ...template, ...said, version: version + 1 }, { banned });
}

/** No longer offered; what was answered with it stays as it is. */
export function retireTemplate(
  template: ReplyTemplate,
  { by, version }: { by: Office; version: number },
): Decision<ReplyTemplate, TemplateRefusal> {
  const no = refusalFor(template, by, version);
  return no === undefined ? allow({ ...template, retired: true, version: version + 1 }) : refuse(no);
}

function refusalFor(template: ReplyTemplate, by: Office, version: number): TemplateRefusal | undefined {
  if (actsFor(by) !== template.holderKey) return 'not-your-template';
  if (template.retired) return 'retired';
  return template.version === version ? undefined : 'changed-meanwhile';
}

/** What a template may leave to be filled in, as it is written in its text. */
export const PLACEHOLDERS = ['编号', '标题', '地点', '单位'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** The text with what is known filled in; anything else in braces stays for the writer to see. */
export const filled = (text: string, values: Readonly<Record<Placeholder, string>>): string =>
  text.replace(/\{([^{}]{1,10})\}/g, (slot, name: string) => {
    const known = PLACEHOLDERS.find((it) => it === name);
    return known === undefined ? slot : values[known];
  });
