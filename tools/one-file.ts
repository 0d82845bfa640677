/**
 * 一个文件: a program with all that it imports in one file. Whoever starts it again and again reads that, instead of looking for a
 * thousand modules each time: most of the work of a start.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';

const HOME = fileURLToPath(new URL('..', import.meta.url));
/** Where packages are found from. */
const PLACE = join(HOME, 'node_modules', '.cache', 'xiezhi-programs');

export interface OneFile {
  readonly path: string;
  /** When nobody starts it any more. */
  remove(): Promise<void>;
}

/** The program in one file, in a folder of its own. */
export async function inOneFile(program: string): Promise<OneFile> {
  await mkdir(PLACE, { recursive: true });
  const folder = await mkdtemp(join(PLACE, 'one-'));
  await build({
    configFile: false,
    root: HOME,
    logLevel: 'warn',
    plugins: [keepPlaces],
    // Its library is not JavaScript.
    ssr: { noExternal: true, external: ['sharp'], target: 'node' },
    build: {
      ssr: program,
      outDir: folder,
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: { output: { format: 'esm', entryFileNames: 'program.js', codeSplitting: false } },
    },
  });
  return {
    path: join(folder, 'program.js'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** What stands beside a module is looked for beside it, and not beside the one file. */
const keepPlaces: Plugin = {
  name: 'keep-places',
  transform: (code, id) =>
    code.includes('import.meta.url')
      ? { code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)), map: null }
      : undefined,
};
