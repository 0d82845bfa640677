/** 搬入数据: choose what to bring, take its template, send a file; below, the files brought in so far. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import {
  getIntakeTemplate,
  INTAKE_KINDS,
  type IntakeBatch,
  type IntakeKind,
  listIntakes,
} from '../../../contract/intake.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceGroup } from '../../kit/choice.tsx';
import { saveFile } from '../../kit/file.ts';
import { Go } from '../../kit/link.tsx';
import { Card } from '../../kit/list.tsx';
import { StatusBadge, Time } from '../../kit/marks.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { type Column, Table } from '../../kit/table.tsx';
import { oneOf, useConditions } from '../address.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { firstMissing } from './order.ts';
import { SendFile } from './send.tsx';
import { STANDING_OF } from './standing.ts';
import { INTAKE_WORDS, KIND_HINTS, KIND_LABELS, STATUS_LABELS } from './words.ts';

export function Intakes() {
  const say = useSay();
  const [, go] = useLocation();
  const { conditions } = useConditions(['kind']);
  const [chosen, setKind] = useState(oneOf(INTAKE_KINDS, conditions.kind));
  const asked = useAsked(listIntakes, {});
  const kind = chosen ?? firstMissing(asked.answer?.batches ?? []);
  useTitle(say(INTAKE_WORDS.title));
  return (
    <>
      <PageHead title={say(INTAKE_WORDS.title)} under={say(INTAKE_WORDS.lead)} />
      <div className="intake-start">
        <Card>
          <ChoiceGroup
            label={say(INTAKE_WORDS.kind)}
            hint={say(INTAKE_WORDS.kindOrder)}
            name="kind"
            choices={INTAKE_KINDS.map((value) => ({
              value,
              label: say(KIND_LABELS[value]),
              hint: say(KIND_HINTS[value]),
            }))}
            chosen={kind}
            onChoose={setKind}
          />
          <Templates kind={kind} />
        </Card>
        <Card>
          <SendFile kind={kind} onTaken={(intakeId) => go(`/intakes/${intakeId}`)} />
        </Card>
      </div>
      <Card title={say(INTAKE_WORDS.earlier)}>
        <Unanswered asked={asked} />
        {asked.answer?.batches.length === 0 && (
          <EmptyState title={say(INTAKE_WORDS.noneYet)}>{say(INTAKE_WORDS.noneYetWhy)}</EmptyState>
        )}
        {asked.answer && asked.answer.batches.length > 0 && <Batches batches={asked.answer.batches} />}
      </Card>
    </>
  );
}

function Templates({ kind }: { readonly kind: IntakeKind }) {
  const say = useSay();
  return (
    <div className="intake-templates">
      {(kind === 'boundary' ? (['geojson'] as const) : (['xlsx', 'csv'] as const)).map((format) => (
        <Button
          key={format}
          small
          onClick={() =>
            void saveFile(getIntakeTemplate.path.replace(':kind', kind).replace(':format', format))
          }
        >
          {say(INTAKE_WORDS.template)} .{format}
        </Button>
      ))}
      <p className="field-hint">{say(INTAKE_WORDS.templateHint)}</p>
    </div>
  );
}

function Batches({ batches }: { readonly batches: readonly IntakeBatch[] }) {
  const say = useSay();
  const columns: readonly Column<IntakeBatch>[] = [
    {
      key: 'file',
      head: say(INTAKE_WORDS.fileName),
      names: true,
      cell: ({ intakeId, fileName }) => <Go href={`/intakes/${intakeId}`}>{fileName}</Go>,
    },
    { key: 'kind', head: say(INTAKE_WORDS.kind), cell: ({ kind }) => say(KIND_LABELS[kind]) },
    {
      key: 'status',
      head: say(INTAKE_WORDS.status),
      cell: ({ status }) => (
        <StatusBadge standing={STANDING_OF[status]}>{say(STATUS_LABELS[status])}</StatusBadge>
      ),
    },
    { key: 'by', head: say(INTAKE_WORDS.by), spare: true, cell: ({ personName }) => personName },
    { key: 'at', head: say(INTAKE_WORDS.at), spare: true, cell: ({ at }) => <Time at={at} /> },
  ];
  return (
    <Table
      caption={say(INTAKE_WORDS.earlier)}
      captionUnseen
      columns={columns}
      rows={batches}
      keyOf={({ intakeId }) => intakeId}
    />
  );
}
