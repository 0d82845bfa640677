/** 上传: one file by button or dropped, with how far it is; a file that is not taken says why and where. */
import { type DragEvent, type FormEvent, useId, useState } from 'react';
import type { IntakeKind } from '../../../contract/intake.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { classes } from '../../kit/classes.ts';
import { Hint, Wrong } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { Notice } from '../../kit/notice.tsx';
import { Progress } from '../../kit/progress.tsx';
import { refusalOf } from '../../kit/refusals.ts';
import { type Sentence, useSay, type Values } from '../../kit/sentences.ts';
import { forgetWho } from '../ask.ts';
import { WORDS } from '../words.ts';
import { FILE_REFUSALS } from './refusals.ts';
import { type SendProgress, type Sent, sendFile } from './send-file.ts';
import { INTAKE_WORDS, STAGE_LABELS } from './words.ts';

interface SendFileProps {
  readonly kind: IntakeKind;
  readonly onTaken: (intakeId: string) => void;
}

export function SendFile({ kind, onTaken }: SendFileProps) {
  const say = useSay();
  const id = useId();
  const [file, setFile] = useState<File>();
  const [missing, setMissing] = useState(false);
  const [over, setOver] = useState(false);
  const [progress, setProgress] = useState<SendProgress>();
  const [trouble, setTrouble] = useState<readonly [Sentence, Values?]>();

  const choose = (chosen: File | undefined) => {
    if (chosen === undefined) return;
    setFile(chosen);
    setMissing(false);
    setTrouble(undefined);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    choose(event.dataTransfer.files[0]);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (file === undefined) return setMissing(true);
    const intakeId = newId();
    setTrouble(undefined);
    setProgress({ stage: 'sending', value: 0 });
    const sent = await sendFile({ intakeId, kind, file }, setProgress);
    setProgress(undefined);
    if (sent.kind === 'taken') return onTaken(intakeId);
    if (sent.kind === 'signed-out') forgetWho();
    setTrouble(troubleOf(sent));
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside is the first */}
      <div
        className={classes('field intake-file', over && 'is-over', missing && 'is-wrong')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label className="field-label" htmlFor={id}>
          {say(INTAKE_WORDS.file)}
        </label>
        <Hint id={id} hint={say(kind === 'boundary' ? INTAKE_WORDS.mapHint : INTAKE_WORDS.fileHint)} />
        <input
          id={id}
          type="file"
          accept={kind === 'boundary' ? '.geojson,.json' : '.xlsx,.csv,.txt,.tsv'}
          disabled={progress !== undefined}
          aria-describedby={`${id}-hint`}
          aria-invalid={missing || undefined}
          onChange={({ currentTarget }) => choose(currentTarget.files?.[0])}
        />
        {file && <p className="intake-chosen">{say(INTAKE_WORDS.chosen, { name: file.name })}</p>}
        <Wrong id={id} error={missing ? say(INTAKE_WORDS.noFile) : null} />
      </div>
      {progress && (
        <Progress
          label={say(STAGE_LABELS[progress.stage])}
          value={progress.value === undefined ? undefined : progress.value * 100}
        />
      )}
      {trouble && (
        <Notice kind="error">
          <p>{say(...trouble)}</p>
        </Notice>
      )}
      <div className="intake-actions">
        <Actions>
          <Button type="submit" kind="primary" busy={progress !== undefined}>
            {say(INTAKE_WORDS.preview)}
          </Button>
        </Actions>
      </div>
    </form>
  );
}

function troubleOf(sent: Exclude<Sent, { readonly kind: 'taken' }>): readonly [Sentence, Values?] {
  switch (sent.kind) {
    case 'refused':
      return [refusalOf(FILE_REFUSALS, sent.reason), sent.where];
    case 'signed-out':
      return [WORDS.signedOut];
    case 'malformed':
      return [WORDS.malformed];
    case 'busy':
      return [WORDS.tooOften, { n: 5 }];
    case 'silence':
      return [WORDS.silence];
  }
}
