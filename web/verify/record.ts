/** 验真: a proof from a code, a file or the clipboard, checked by a program that knows nothing of this house (`proof.mjs`). */
import { listProofs } from '../../contract/record.ts';
import { sha256Hex } from '../../domain/kernel/sha256.ts';
import { call } from '../kit/api.ts';
import { compareMinutes } from './compare.ts';
import { type KnownKeys, knownKeys } from './keys.ts';
import { facts, inLanguage, made, root, verdict, w } from './parts.ts';
import { type Checked, checkProof, type ReadProof, readProof } from './proof.mjs';
import { PROBLEMS, RECORD, TERMS } from './words.ts';

export function showProof(): void {
  document.title = w(RECORD.title);
  root.append(made('h1', w(RECORD.title)), made('p', w(RECORD.lead)));
  const result = made('section', '', { 'aria-live': 'polite' });
  const label = made('label', w(RECORD.paste), { for: 'proof' });
  const text = made('textarea', '', { id: 'proof', spellcheck: 'false', autocomplete: 'off' });
  const check = made('button', w(RECORD.check), { type: 'button' });
  root.append(result, label, text, check, ...fromFile(text), ...fromPicture(text));
  const other = made('p');
  other.append(made('a', w(RECORD.draws), { href: inLanguage('/verify/?draw=') }));
  root.append(other);

  const keys = knownKeys();
  const again = async () => {
    const told = text.value;
    const proof = told.trim() === '' ? undefined : (readProof(told) ?? (await proofOfText(told)));
    const known = await keys;
    if (told !== text.value) return;
    result.textContent = '';
    if (told.trim() !== '') tell(result, proof, known);
  };
  check.addEventListener('click', () => void again());
  text.addEventListener('change', () => void again());
  const fromAddress = () => {
    if (!location.hash.startsWith('#p=')) return;
    text.value = location.hash.slice(1);
    void again();
  };
  addEventListener('hashchange', fromAddress);
  fromAddress();
}

/** Minutes, a pool: whoever holds a whole text is told where it stands on record. Only its hash leaves this page. */
async function proofOfText(told: string): Promise<ReadProof | undefined> {
  const bare = told.trim();
  for (const text of [bare, `${bare}\n`]) {
    const reply = await call(listProofs, { query: { hash: sha256Hex(text) } });
    if (reply.kind !== 'answer') return undefined;
    const [proof] = reply.answer.entries.flatMap((entry) => entry.proof ?? []).slice(-1);
    if (proof !== undefined) return { ...proof, enclosed: text };
  }
  return undefined;
}

function tell(result: HTMLElement, proof: ReadProof | undefined, keys: KnownKeys): void {
  const checked = proof === undefined || keys.text === '' ? undefined : checkProof(proof, keys.text);
  if (keys.changed) verdict(result, RECORD.otherKeys, true);
  if (proof === undefined) verdict(result, PROBLEMS['no-proof'], true);
  else if (checked === undefined) verdict(result, RECORD.noKeys, true);
  else if (checked.problem !== null) verdict(result, PROBLEMS[checked.problem], true);
  else verdict(result, RECORD.holds, false);
  if (proof === undefined || checked === undefined || checked.problem !== null) return;
  result.append(facts(told(checked, proof)));
  const { letters } = checked.entry ?? {};
  if (typeof letters === 'string' && proof.enclosed === null) result.append(compareMinutes(letters));
  const more = made('details');
  more.append(made('summary', w(RECORD.technical)), facts(signed(checked, keys)));
  result.append(more);
}

type Rows = [string, string][];

const term = (key: string): string => (TERMS[key] === undefined ? key : w(TERMS[key]));

/** As people read it: what it is, what it is called, what it says; the rest after that. */
const ORDER = ['kind', 'title', 'no', 'text', 'result', 'why', 'version', 'at'];
const TECHNICAL = ['of', 'hash', 'letters'];

function told({ entry }: Checked, proof: ReadProof): Rows {
  const rank = (key: string): number => (ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length);
  const whole = enclosed(proof);
  const rows = Object.entries({ ...whole.parts, ...entry })
    .filter(([key, value]) => value !== null && !TECHNICAL.includes(key))
    .sort(([one], [other]) => rank(one) - rank(other))
    .map(([key, value]): [string, string] => [
      term(key),
      key === 'kind' || key === 'meeting' ? term(`${key} ${value}`) : shown(key, value),
    ]);
  if (entry?.kind === 'minutes' && proof.enclosed === null) return rows;
  return whole.text === undefined ? rows : [...rows, [w(RECORD.whole), whole.text]];
}

const shown = (key: string, value: string | number | null): string =>
  key === 'at' && typeof value === 'number' ? moment(value) : String(value);

const moment = (ms: number): string =>
  new Date(ms + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

interface Whole {
  readonly parts?: Readonly<Record<string, string | null>>;
  readonly text?: string;
}

/** The whole text, part by part when it has parts. */
function enclosed({ enclosed: whole }: ReadProof): Whole {
  if (whole === null) return { text: w(RECORD.notEnclosed) };
  try {
    return { parts: JSON.parse(whole) as Record<string, string | null> };
  } catch {
    return { text: whole };
  }
}

function signed({ entry, signers, size, root: hash }: Checked, keys: KnownKeys): Rows {
  if (size === undefined || hash === undefined) return [];
  const own = keys.text.split('\n', 1)[0] ?? '';
  const lines = signers
    .filter(({ at }) => at !== null)
    .map(({ name, at }) => w(RECORD.seen, { name, at: moment((at ?? 0) * 1000) }));
  return [
    ...(entry?.hash == null ? [] : [[term('hash'), String(entry.hash)] as [string, string]]),
    [w(RECORD.tree), w(RECORD.treeOf, { size, root: hash })],
    [w(RECORD.key), own],
    [w(RECORD.witnesses), lines.length === 0 ? w(RECORD.nobody) : lines.join('\n')],
  ];
}

function fromFile(text: HTMLTextAreaElement): HTMLElement[] {
  const file = made('input', '', { id: 'file', type: 'file', accept: '.json,application/json' });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    void chosen?.text().then((read) => put(text, read));
  });
  return [made('label', w(RECORD.file), { for: 'file' }), file];
}

interface Detector {
  detect(picture: ImageBitmap): Promise<readonly { readonly rawValue: string }[]>;
}

/** A photo of the code, where the browser itself reads codes; elsewhere the phone's own camera opens the link. */
function fromPicture(text: HTMLTextAreaElement): HTMLElement[] {
  const { BarcodeDetector } = window as { BarcodeDetector?: new (it: { formats: string[] }) => Detector };
  if (BarcodeDetector === undefined) return [made('p', w(RECORD.byCamera))];
  const picture = made('input', '', {
    id: 'picture',
    type: 'file',
    accept: 'image/*',
    capture: 'environment',
  });
  picture.addEventListener('change', () => {
    const [chosen] = picture.files ?? [];
    if (chosen === undefined) return;
    void createImageBitmap(chosen)
      .then((bitmap) => new BarcodeDetector({ formats: ['qr_code'] }).detect(bitmap))
      .then(([code]) => put(text, code?.rawValue ?? w(RECORD.noCode)));
  });
  return [made('label', w(RECORD.photo), { for: 'picture' }), picture];
}

function put(text: HTMLTextAreaElement, value: string): void {
  text.value = value;
  text.dispatchEvent(new Event('change'));
}
