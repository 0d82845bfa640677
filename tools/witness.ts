/**
 * 见证: npm run witness -- new FOLDER NAME makes a witness; npm run witness -- serve FOLDER runs it; npm run witness -- show FOLDER
 * prints its line for the county's file of witnesses, and what it saw last.
 */
import { openBook } from './witness/book.ts';
import { serveWitness } from './witness/serve.ts';
import { lineOf, newWitness, readWitness } from './witness/settings.ts';

const [act = '', folder = '', name = ''] = process.argv.slice(2);

try {
  if (act === 'new' && folder !== '' && name !== '') await make();
  else if (act === 'serve' && folder !== '') await serve();
  else if (act === 'show' && folder !== '') await show();
  else throw new Error('npm run witness -- new FOLDER NAME | serve FOLDER | show FOLDER');
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function make(): Promise<void> {
  console.log(`For the county's file of witnesses:\n${lineOf(await newWitness(folder, name))}`);
  console.log(`Put the county's key (first line of its /log/keys) into "records" of ${folder}/witness.json.`);
}

async function serve(): Promise<void> {
  const { url, stop } = await serveWitness(await readWitness(folder));
  console.log(`witness at ${url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}

async function show(): Promise<void> {
  console.log(lineOf(await readWitness(folder)));
  for (const { origin, size } of (await openBook(folder)).all()) console.log(`${origin}: ${size} leaves`);
}
