/** 用模板: above the text of an answer; one choice puts the words in, filled, to be changed as one likes. */
import { listTemplates } from '../../../contract/paper.ts';
import { filled, TEMPLATE_ACTS } from '../../../domain/matter/template.ts';
import { Select } from '../../kit/field.tsx';
import { useSay } from '../../kit/sentences.ts';
import { oneOf } from '../address.ts';
import { useAsked } from '../ask.ts';
import { PAPER_WORDS } from './words.ts';

interface TemplateSelectProps {
  readonly act: string;
  readonly matter: {
    readonly no: string;
    readonly title: string;
    readonly placeName: string;
    readonly holder: { readonly name: string };
  };
  readonly onUse: (text: string) => void;
}

export function TemplateSelect({ act, matter, onUse }: TemplateSelectProps) {
  const say = useSay();
  const known = oneOf(TEMPLATE_ACTS, act);
  const { answer } = useAsked(
    listTemplates,
    { query: known ? { act: known } : {} },
    { when: known !== undefined },
  );
  if (known === undefined || answer === undefined || answer.templates.length === 0) return null;
  const values = { 编号: matter.no, 标题: matter.title, 地点: matter.placeName, 单位: matter.holder.name };
  const use = (templateId: string) => {
    const template = answer.templates.find((it) => it.templateId === templateId);
    if (template) onUse(filled(template.text, values));
  };
  return (
    <Select
      label={say(PAPER_WORDS.useTemplate)}
      value=""
      onChange={({ target }) => use(target.value)}
      choices={[
        { value: '', label: say(PAPER_WORDS.chooseTemplate) },
        ...answer.templates.map(({ templateId, title }) => ({ value: templateId, label: title })),
      ]}
    />
  );
}
