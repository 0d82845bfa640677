/** 答复模板: those of my place or unit, to be changed or retired, and the county's to be read; a new one below. */
import { useState } from 'react';
import { listTemplates, retireTemplate, type TemplateView } from '../../../contract/paper.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { Card } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { Unanswered, Unsent } from '../trouble.tsx';
import { TEMPLATE_REFUSALS } from './refusals.ts';
import { TemplateForm } from './template-form.tsx';
import { PAPER_WORDS, TEMPLATE_ACT_LABELS } from './words.ts';

export function Templates() {
  const say = useSay();
  const asked = useAsked(listTemplates, { query: {} });
  const [changing, change] = useState<string>();
  const [written, setWritten] = useState(0);
  const templates = asked.answer?.templates;
  useTitle(say(PAPER_WORDS.templates));
  return (
    <>
      <PageHead title={say(PAPER_WORDS.templates)} under={say(PAPER_WORDS.templatesLead)} />
      <Unanswered asked={asked} />
      {templates?.length === 0 && (
        <EmptyState title={say(PAPER_WORDS.noTemplates)}>{say(PAPER_WORDS.noTemplatesLead)}</EmptyState>
      )}
      <div className="paper-templates">
        {templates?.map((template) =>
          template.templateId === changing ? (
            <Card key={template.templateId} title={say(PAPER_WORDS.changeTemplate)}>
              <TemplateForm template={template} onDone={() => change(undefined)} />
            </Card>
          ) : (
            <Template
              key={template.templateId}
              template={template}
              onChange={() => change(template.templateId)}
            />
          ),
        )}
        {templates && (
          <Card title={say(PAPER_WORDS.newTemplate)}>
            <TemplateForm key={written} onDone={() => setWritten(written + 1)} />
          </Card>
        )}
      </div>
    </>
  );
}

interface TemplateProps {
  readonly template: TemplateView;
  readonly onChange: () => void;
}

function Template({ template, onChange }: TemplateProps) {
  const say = useSay();
  const { templateId, title, text, acts, version, countyWide, mine } = template;
  const retiring = useSending(retireTemplate, () => announce(say(PAPER_WORDS.retired)));
  return (
    <Card
      title={<span lang="zh-CN">{title}</span>}
      aside={
        <>
          {countyWide && <Tag>{say(PAPER_WORDS.countyWide)}</Tag>}{' '}
          {acts.map((act) => say(TEMPLATE_ACT_LABELS[act])).join(' · ')}
        </>
      }
    >
      <p className="matter-text" lang="zh-CN">
        {text}
      </p>
      <Unsent sending={retiring} refusals={TEMPLATE_REFUSALS} />
      {mine && (
        <Actions>
          <Button small onClick={onChange}>
            {say(PAPER_WORDS.change)}
          </Button>
          <Button
            small
            kind="quiet"
            busy={retiring.sending}
            onClick={() => retiring.send({ params: { templateId }, body: { version } })}
          >
            {say(PAPER_WORDS.retire)}
          </Button>
        </Actions>
      )}
    </Card>
  );
}
