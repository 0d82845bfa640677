/**
 * 请见证: shows a checkpoint to those who witness the record, and keeps what they sign (C2SP tlog-witness). Their
 * addresses stand in the operator's own file.
 */
import { isSize } from '../../domain/record/checkpoint.ts';
import { readNote, readSignatures, type SignatureLine, seenAt } from '../../domain/record/note.ts';
import { consistencySpans, nodesOf, proofOf } from '../../domain/record/tree.ts';
import { submissionText } from '../../domain/record/witness.ts';
import type { House, Witness } from '../kit/house.ts';
import { askOutside } from '../kit/outgoing.ts';
import { verify } from './key.ts';
import {
  addCosignature,
  hashesOf,
  newestCheckpoint,
  type StoredCheckpoint,
  sizesSeen,
} from './tree.store.ts';

/** Shows the newest checkpoint to each witness that has not signed it yet; whoever does not answer is asked the next time. */
export async function askWitnesses(house: House): Promise<void> {
  const { database, county, witnesses } = house;
  if (witnesses.length === 0) return;
  const newest = await database.transaction({ county }, (tx) => newestCheckpoint(tx, county));
  if (newest === undefined) return;
  await Promise.all(
    witnesses.map((witness) =>
      askOne(house, witness, newest).catch((error: Error) =>
        house.log({ level: 'error', at: 'witness', witness: witness.key.name, message: error.message }),
      ),
    ),
  );
}

async function askOne(house: House, witness: Witness, newest: StoredCheckpoint): Promise<void> {
  const { database, county } = house;
  const { name } = witness.key;
  const seen = await database.transaction({ county }, (tx) => sizesSeen(tx, county, name));
  if (seen.signedAt === newest.at) return;
  const first = await show(house, witness, newest, seen.size);
  if (typeof first === 'number' && first > newest.size)
    throw new Error(`${name} saw ${first} leaves; here are ${newest.size}`);
  const line = typeof first === 'number' ? await show(house, witness, newest, first) : first;
  if (typeof line === 'number') throw new Error(`${name} stands at ${first}, then at ${line}`);
  await database.transaction({ county }, (tx) =>
    addCosignature(tx, county, { size: newest.size, at: newest.at, witness: name, line }),
  );
}

/** Its line; or, when it stands at another size than was thought, that size. Throws for every other no. */
async function show(
  house: House,
  witness: Witness,
  newest: StoredCheckpoint,
  old: number,
): Promise<string | number> {
  const { county } = house;
  const proof = await house.database.transaction({ county }, async (tx) => {
    const spans = consistencySpans(old, newest.size);
    const hashes = await hashesOf(tx, county, spans.flatMap(nodesOf));
    return proofOf(spans, ({ level, index }) => hashes.get(`${level} ${index}`) ?? Buffer.alloc(0));
  });
  const { status, text } = await askOutside(witness.url, {
    headers: { 'content-type': 'text/plain' },
    body: submissionText({ old, proof, note: newest.note }),
  });
  if (status === 200) return itsLine(newest.note, text, witness);
  if (status === 409 && isSize(text.trim()) && Number(text) !== old) return Number(text);
  throw new Error(`${witness.key.name} answers ${status}: ${text.slice(0, 100)}`);
}

/** The line of this witness, when it holds. */
function itsLine(note: string, answer: string, { key }: Witness): string {
  const lines = readSignatures(answer) ?? [];
  const whole = readNote(note + lines.map(lineOf).join(''));
  const own = lines.filter(({ name }) => name === key.name).map(lineOf);
  if (whole === undefined || seenAt(whole, key, verify) === undefined || own.length === 0)
    throw new Error(`${key.name} answers no signature of its own`);
  return own.join('');

  function lineOf({ name, id, signature }: SignatureLine): string {
    return `— ${name} ${Buffer.concat([id, signature]).toString('base64')}\n`;
  }
}
