import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkpointText } from '../../domain/record/checkpoint.ts';
import { treeOf } from '../../domain/record/examples.ts';
import { keyText, readNote, seenAt, signatureLine } from '../../domain/record/note.ts';
import { consistencySpans, proofOf } from '../../domain/record/tree.ts';
import { submissionText } from '../../domain/record/witness.ts';
import { signerOf, verify } from '../../server/record/key.ts';
import { serveWitness, type Witnessing } from './serve.ts';
import { newWitness, readWitness, type WitnessSettings } from './settings.ts';

const ORIGIN = 'county.example/log';
const county = signerOf(ORIGIN, 'note', new Uint8Array(32).fill(1));
const forger = signerOf(ORIGIN, 'note', new Uint8Array(32).fill(2));
const KILLS = Number(process.env.KILLS ?? 4);

const entries = Array.from({ length: 400 }, (_, n) => Uint8Array.of(n >> 8, n & 255));
const tree = treeOf(entries);
/** The same county's key over another history. */
const branch = treeOf(entries.map((entry, n) => (n === 3 ? Uint8Array.of(9, 9) : entry)));

function noteOf(size: number, of = tree, by = county, root = of.root(size)): string {
  const text = checkpointText({ origin: ORIGIN, size, root });
  return `${text}\n${signatureLine(by.key, by.sign(Buffer.from(text)))}`;
}

const submission = (old: number, size: number, of = tree): string =>
  submissionText({ old, proof: proofOf(consistencySpans(old, size), of.hashOf), note: noteOf(size, of) });

/** A folder of a witness that watches the county, on a port of the system's choice. */
async function folderOf(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'xiezhi-witness-'));
  await newWitness(folder, name);
  const records = [keyText(county.key)];
  await writeFile(join(folder, 'witness.json'), JSON.stringify({ name, port: 0, records }));
  return folder;
}

const send = async (url: string, body: string) => {
  const reply = await fetch(`${url}/add-checkpoint`, { method: 'POST', body });
  return { status: reply.status, type: reply.headers.get('content-type'), text: await reply.text() };
};

let settings: WitnessSettings;
let witness: Witnessing;
beforeAll(async () => {
  settings = await readWitness(await folderOf('archive.example'));
  witness = await serveWitness(settings);
});
afterAll(() => witness.stop());

const refused = async (body: string, status: number, text?: string) => {
  const answer = await send(witness.url, body);
  expect([answer.status, ...(text === undefined ? [] : [answer.text])]).toEqual([
    status,
    ...(text === undefined ? [] : [text]),
  ]);
  return answer;
};

test('看得出是从上一次长出来的，就签上名字和时间；同样的再看一次也签', async () => {
  const first = await send(witness.url, submission(0, 5));
  expect(first.status).toBe(200);
  const signed = readNote(noteOf(5) + first.text);
  expect(signed && seenAt(signed, settings.signer.key, verify)).toBeGreaterThan(1_700_000_000);
  expect((await send(witness.url, submission(5, 9))).status).toBe(200);
  expect((await send(witness.url, submission(9, 9))).status).toBe(200);
});

test('拒绝照规范：不认识 404，没签名 403，写错 400，大小对不上 409 并说出自己的，另一棵树 409，证明不成立 422', async () => {
  await refused(submission(9, 12).replaceAll(ORIGIN, 'other.example/log'), 404);
  await refused(submissionText({ old: 9, proof: [], note: noteOf(12, tree, forger) }), 403);
  await refused(submissionText({ old: 12, proof: [], note: noteOf(9) }), 400);
  for (const body of [
    '',
    'old 9\n',
    'old 09\n\nx',
    `old -1\n\n${noteOf(12)}`,
    `old 9\nAAAA\n\n${noteOf(12)}`,
    'x'.repeat(70_000),
  ])
    await refused(body, 400);
  const { type } = await refused(submission(5, 12), 409, '9\n');
  expect(type).toBe('text/x.tlog.size');
  await refused(submission(0, 12), 409, '9\n');
  // Another history under the county's own key: at the same size, and grown on.
  await refused(submissionText({ old: 9, proof: [], note: noteOf(9, branch) }), 409, '9\n');
  await refused(submission(9, 12, branch), 422);
  await refused(submissionText({ old: 9, proof: [], note: noteOf(12) }), 422);
  expect((await send(witness.url, submission(9, 12))).status).toBe(200);
});

test('还没有一条的记录只有一个根；从它长起不带证明，带了就不签', async () => {
  const own = await serveWitness(await readWitness(await folderOf('town.example')));
  const answered = async (proof: Uint8Array[], note: string) =>
    (await send(own.url, submissionText({ old: 0, proof, note }))).status;
  expect(await answered([], noteOf(0, tree, county, tree.root(1)))).toBe(422);
  expect(await answered([tree.root(1)], noteOf(0))).toBe(422);
  expect(await answered([tree.root(1)], noteOf(5))).toBe(422);
  expect(await answered([], noteOf(0))).toBe(200);
  expect(await answered([tree.root(1)], noteOf(5))).toBe(422);
  expect(await answered([], noteOf(5))).toBe(200);
  await own.stop();
});

test('两份历史同时来，只签得了一份', async () => {
  const own = await serveWitness(await readWitness(await folderOf('village.example')));
  const answers = await Promise.all(
    [tree, branch, tree, branch].map((of) => send(own.url, submission(0, 8, of))),
  );
  const signed = answers.filter(({ status }) => status === 200);
  expect(signed).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 409).map(({ text }) => text)).toEqual([
    '8\n',
    '8\n',
    '8\n',
  ]);
  await own.stop();
});

test('簿子坏了就不签：忘了签过什么的见证人不是见证人', async () => {
  const folder = await folderOf('cppcc.example');
  for (const text of ['{', '["no checkpoint"]']) {
    await writeFile(join(folder, 'seen.json'), text);
    await expect(serveWitness(await readWitness(folder))).rejects.toThrow('damaged');
  }
});

const PROGRAM = fileURLToPath(new URL('../witness.ts', import.meta.url));

async function run(folder: string): Promise<{ url: string; process: ChildProcess }> {
  const process = spawn(globalThis.process.execPath, [PROGRAM, 'serve', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: process.stdout as NodeJS.ReadableStream }))
    if (line.startsWith('witness at ')) return { url: line.slice('witness at '.length), process };
  throw new Error('the witness did not start');
}

test(`杀 ${KILLS} 次：签过的都记得，从不自相矛盾`, async () => {
  const folder = await folderOf('killed.example');
  let size = 0;
  const signedSizes: number[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const { url, process } = await run(folder);
    const gone = once(process, 'exit');
    // Asked and killed at the same time, at another moment each round.
    let asked = size;
    const asking = (async () => {
      for (;;) {
        const next = Math.min(asked + 1, entries.length);
        const answer = await send(url, submission(asked, next)).catch(() => undefined);
        if (answer === undefined) return;
        if (answer.status === 200) signedSizes.push(next);
        asked = answer.status === 409 ? Number(answer.text) : next;
      }
    })();
    while (signedSizes.length < (kill + 1) * 7) await new Promise((turn) => setImmediate(turn));
    process.kill('SIGKILL');
    await Promise.all([gone, asking]);

    const [text = ''] = JSON.parse(await readFile(join(folder, 'seen.json'), 'utf8')) as string[];
    size = Number(text.split('\n')[1]);
    expect(size).toBeGreaterThanOrEqual(signedSizes.at(-1) ?? 0);
    expect(text).toBe(checkpointText({ origin: ORIGIN, size, root: tree.root(size) }));
  }
  const { url, process } = await run(folder);
  expect((await send(url, submission(size, size, branch))).status).toBe(409);
  expect((await send(url, submission(0, 5, branch))).text).toBe(`${size}\n`);
  expect((await send(url, submission(size, entries.length))).status).toBe(200);
  const gone = once(process, 'exit');
  process.kill('SIGTERM');
  expect((await gone)[0]).toBe(0);
}, 60_000);
