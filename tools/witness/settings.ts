/** 见证人的设置: a folder with `witness.json` (its name, where it listens, whose records it watches) and its key. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Key, keyText, readKey } from '../../domain/record/note.ts';
import { type Signer, signerOf } from '../../server/record/key.ts';

const Settings = z.strictObject({
  /** As it stands in its signatures, such as `archive.zhenan.example`. */
  name: z.string().regex(/^[^\s+]+$/u),
  host: z.string().default('127.0.0.1'),
  port: z.int().min(0).max(65_535),
  /** The keys of the records it watches, as they stand under a county's `/log/keys`, first line. */
  records: z.array(z.string()),
});

export interface WitnessSettings {
  readonly folder: string;
  readonly host: string;
  readonly port: number;
  readonly signer: Signer;
  readonly records: ReadonlyMap<string, Key>;
}

/** Makes the folder of a new witness. Throws when there is one already. */
export async function newWitness(folder: string, name: string): Promise<WitnessSettings> {
  await mkdir(folder, { recursive: true });
  const settings: z.infer<typeof Settings> = { name, host: '127.0.0.1', port: 8090, records: [] };
  Settings.parse(settings);
  await writeFile(join(folder, 'key'), randomBytes(32).toString('base64'), {
    mode: 0o600,
    flag: 'wx',
    flush: true,
  });
  await writeFile(join(folder, 'witness.json'), `${JSON.stringify(settings, null, 2)}\n`, { flag: 'wx' });
  return readWitness(folder);
}

/** Throws with a sentence for the console when something in the folder is not as it must be. */
export async function readWitness(folder: string): Promise<WitnessSettings> {
  const path = join(folder, 'witness.json');
  const settings = Settings.parse(JSON.parse(await readFile(path, 'utf8')));
  const seed = Buffer.from(await readFile(join(folder, 'key'), 'utf8'), 'base64');
  if (seed.length !== 32) throw new Error(`${join(folder, 'key')} is damaged: restore it from a copy`);
  const records = settings.records.map((text) => {
    const key = readKey(text);
    if (key?.signs !== 'note') throw new Error(`${path}: "${text}" is no key of a record`);
    return [key.name, key] as const;
  });
  return {
    ...{ folder, host: settings.host, port: settings.port },
    signer: signerOf(settings.name, 'cosignature', seed),
    records: new Map(records),
  };
}

/** The line that a county puts into its file of witnesses. */
export const lineOf = ({ signer: { key }, host, port }: WitnessSettings): string =>
  `witness ${key.name} ${keyText(key)} http://${host}:${port}`;
