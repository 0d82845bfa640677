/** 送文件: sends a file and tells how much of it has gone, which fetch cannot; then asks how far the server is. */
import { followIntake, type IntakeKind, uploadIntake } from '../../../contract/intake.ts';
import { call } from '../../kit/api.ts';
import { proofFor } from '../../kit/device-key.ts';
import type { Values } from '../../kit/sentences.ts';
import { shownOffice } from '../../kit/shown-office.ts';

export type Sent =
  | { readonly kind: 'taken' }
  | { readonly kind: 'refused'; readonly reason: string; readonly where: Values }
  | { readonly kind: 'signed-out' | 'silence' | 'malformed' | 'busy' };

/** `sending` up to 1; then what the server does with the rows. */
export interface SendProgress {
  readonly stage: 'sending' | 'reading' | 'judging' | 'saving';
  readonly value?: number;
}

const PACE = 500;
const PATIENCE = 120_000;

export async function sendFile(
  { intakeId, kind, file }: { intakeId: string; kind: IntakeKind; file: File },
  told: (progress: SendProgress) => void,
): Promise<Sent> {
  let ended = false;
  const sent = send(intakeId, kind, file, told).then((it) => {
    ended = true;
    return it;
  });
  void follow(intakeId, told, () => ended);
  return sent;
}

async function send(
  intakeId: string,
  kind: IntakeKind,
  file: File,
  told: (progress: SendProgress) => void,
): Promise<Sent> {
  const url = `${uploadIntake.path.replace(':intakeId', intakeId)}?kind=${kind}&name=${encodeURIComponent(file.name.slice(-200))}`;
  const said = { ...shownOffice(), ...(await proofFor('POST', url)) };
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.timeout = PATIENCE;
    request.setRequestHeader('content-type', 'application/octet-stream');
    for (const [name, value] of Object.entries(said)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) =>
      told(loaded < total ? { stage: 'sending', value: loaded / total } : { stage: 'reading' });
    request.onload = () => resolve(readReply(request));
    request.onerror = () => resolve({ kind: 'silence' });
    request.ontimeout = () => resolve({ kind: 'silence' });
    request.send(file);
  });
}

function readReply({ status, responseText }: XMLHttpRequest): Sent {
  if (status === 200) return { kind: 'taken' };
  if (status === 401) return { kind: 'signed-out' };
  if (status === 413) return { kind: 'refused', reason: 'too-many-bytes', where: {} };
  if (status === 429) return { kind: 'busy' };
  if (status >= 400 && status < 409) return { kind: 'malformed' };
  if (status !== 409) return { kind: 'silence' };
  const { reason, where } = JSON.parse(responseText) as { reason: string; where?: Values };
  return { kind: 'refused', reason, where: where ?? {} };
}

async function follow(
  intakeId: string,
  told: (progress: SendProgress) => void,
  ended: () => boolean,
): Promise<void> {
  while (!ended()) {
    await new Promise((resolve) => setTimeout(resolve, PACE));
    if (ended()) return;
    const reply = await call(followIntake, { params: { intakeId } });
    if (ended() || reply.kind !== 'answer' || reply.answer.stage === 'idle') continue;
    const { stage, done, total } = reply.answer;
    told({ stage, ...(total === null || total === 0 ? {} : { value: done / total }) });
  }
}
