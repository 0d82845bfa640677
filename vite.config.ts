/** 构建: how the faces are built, for Chrome 80. tools/build.ts calls `faceBuild` once for each face. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { esmExternalRequirePlugin, type InlineConfig, type Plugin } from 'vite';

/** Faces in a browser, and the public site, which the server renders. */
export const FACES = ['phone', 'desk', 'gallery', 'verify', 'site'] as const;
export type Face = (typeof FACES)[number];

/** The oldest browser every face works in. */
const OLDEST = 'chrome80';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** As the phone tells it of itself. */
const { version: VERSION } = JSON.parse(readFileSync(here('package.json'), 'utf8')) as { version: string };

/** What makes a face buildable; a face that is not written yet is skipped. */
export const entryOf = (face: Face): string =>
  here(face === 'site' ? 'web/site/render.tsx' : `web/${face}/index.html`);

export const isWritten = (face: Face): boolean => existsSync(entryOf(face));

/**
 * @param outDir where this face's files go
 * @param first the modules of what is fetched before anything is shown, when they are to lie together
 */
export const faceBuild = (face: Face, outDir: string, first?: ReadonlySet<string>): InlineConfig =>
  face === 'site' ? siteBuild(outDir) : browserBuild(face, outDir, first);

function browserBuild(
  face: Exclude<Face, 'site'>,
  outDir: string,
  first: ReadonlySet<string> | undefined,
): InlineConfig {
  return {
    configFile: false,
    root: here(`web/${face}`),
    base: `/${face}/`,
    logLevel: 'warn',
    plugins: [react(), leaveSchemas(), keepAddresses(), refuseTopLevelAwait()],
    resolve: { alias: { ...SCHEMAS_STAY_BEHIND, ...PREACT } },
    define: { __APP__: JSON.stringify(VERSION) },
    build: {
      outDir,
      emptyOutDir: true,
      target: OLDEST,
      cssTarget: OLDEST,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: {
        // The first script names every file with those it needs: without words in them they are a twentieth of it.
        output: {
          chunkFileNames: 'assets/[hash:7].js',
          ...(first && { codeSplitting: together(first) }),
        },
        // By name, wherever it is called: a short one like 'z' would also be one of preact's own minified functions.
        treeshake: { manualPureFunctions: ['endpoint', 'commanded', 'prose', 'createContext', 'memo'] },
      },
    },
  };
}

/** Two files instead of twenty, a tenth smaller: ours, and the libraries', which stay the same from release to release. */
const together = (first: ReadonlySet<string>) => ({
  includeDependenciesRecursively: false,
  groups: [
    { name: 'libraries', test: (id: string) => first.has(id) && id.includes('/node_modules/') },
    { name: 'first', test: (id: string) => first.has(id) },
  ],
});

/**
 * A face's service worker, by itself: it knows the files of the face by name, and is another one when any of them is.
 *
 * @param files paths as a browser asks for them
 */
export const shellBuild = (
  face: 'phone' | 'verify',
  outDir: string,
  files: readonly string[],
  version: string,
): InlineConfig => ({
  configFile: false,
  root: here(`web/${face}`),
  logLevel: 'warn',
  define: { __SHELL__: JSON.stringify(files), __VERSION__: JSON.stringify(version) },
  build: {
    outDir,
    emptyOutDir: false,
    target: OLDEST,
    reportCompressedSize: false,
    rolldownOptions: {
      input: here(`web/${face}/sw.ts`),
      output: { format: 'iife', entryFileNames: 'sw.js' },
    },
  },
});

/** One module, React inside, its style sheet as a string inside (`./site.css?inline`). */
function siteBuild(outDir: string): InlineConfig {
  return {
    configFile: false,
    root: here('web/site'),
    logLevel: 'warn',
    plugins: [react(), esmExternalRequirePlugin({ external: [/^node:/] })],
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: entryOf('site'),
      outDir,
      emptyOutDir: true,
      target: 'node24',
      cssTarget: OLDEST,
      cssMinify: true,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: { output: { format: 'esm', entryFileNames: 'render.js' } },
    },
  };
}

/** The faces use the contract's addresses and types; its schemas are for the server. */
const SCHEMAS_STAY_BEHIND = { zod: here('web/kit/schemas-stay-behind.ts') };

/**
 * First loads are small: 40 KB for the phone, 90 KB for the desk. Written for React and drawn by Preact in browsers;
 * the server draws the public site with React itself.
 */
const PREACT = {
  'react-dom/client': 'preact/compat/client',
  'react-dom': 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
  react: 'preact/compat',
};

/** Of an endpoint a face needs name, method, path, who may use it, whether it may be saved and, if so, how sensitive it is; what else the contract says of it is cut out of the bundle. */
function keepAddresses(): Plugin {
  return {
    name: 'keep-addresses',
    enforce: 'post',
    transform(code, id) {
      if (!id.startsWith(here('contract/'))) return undefined;
      const cuts = cutsIn(this.parse(code)).sort((a, b) => b.start - a.start);
      if (cuts.length === 0) return undefined;
      return {
        code: cuts.reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), code),
        map: null,
      };
    },
  };
}

/**
 * A schema is one inert value in a browser, whatever it is made of: so it is written as that value, and what it was made of is
 * not carried along by files that only want a type or a rule beside it.
 */
function leaveSchemas(): Plugin {
  return {
    name: 'leave-schemas',
    enforce: 'post',
    transform(code, id) {
      if (!id.startsWith(here('contract/')) && !id.startsWith(here('domain/'))) return undefined;
      if (!/import \{[^}]*\bz\b[^}]*\} from/.test(code)) return undefined;
      const spans = schemasIn((this.parse(code) as unknown as { body: unknown[] }).body);
      if (spans.length === 0) return undefined;
      const inert = spans.sort((a, b) => b.start - a.start);
      return {
        code: inert.reduce((rest, { start, end }) => `${rest.slice(0, start)}z${rest.slice(end)}`, code),
        map: null,
      };
    },
  };
}

/** What the constants of a module are made of, where that is a schema. */
function schemasIn(body: readonly unknown[]): Span[] {
  const known = new Set(['z', 'line', 'prose']);
  return (body as { declaration?: unknown; kind?: string }[]).flatMap((statement) => {
    const { kind, declarations = [] } = (statement.declaration ?? statement) as {
      kind?: string;
      declarations?: { id: { name?: string }; init: Span & { type?: string } }[];
    };
    return kind !== 'const'
      ? []
      : declarations.flatMap(({ id, init }) => {
          if (init?.type !== 'CallExpression' || !known.has(rootOf(init))) return [];
          known.add(id.name ?? '');
          return [init];
        });
  });
}

/** `z` of z.string().max(9). */
function rootOf(expression: unknown): string {
  const { type, name, callee, object } = expression as {
    type?: string;
    name?: string;
    callee?: unknown;
    object?: unknown;
  };
  if (type === 'CallExpression') return rootOf(callee);
  if (type === 'MemberExpression') return rootOf(object);
  return name ?? '';
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const KEPT = ['name', 'method', 'path', 'office', 'offline'];

/** Every other property, with its comma, of the objects that have a method and a path. */
function cutsIn(node: unknown): Span[] {
  if (Array.isArray(node)) return node.flatMap(cutsIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, properties } = node as { type?: unknown; properties?: unknown };
  if (type !== 'ObjectExpression' || !Array.isArray(properties)) return Object.values(node).flatMap(cutsIn);
  const parts = properties as (Span & { key?: { name?: string } })[];
  const named = (name: string): boolean => parts.some(({ key }) => key?.name === name);
  if (!named('method') || !named('path')) return parts.flatMap(cutsIn);
  const kept = named('offline') ? [...KEPT, 'dataClass'] : KEPT;
  return parts.flatMap(({ key, start, end }, index) =>
    kept.includes(key?.name ?? '') ? [] : [{ start, end: parts[index + 1]?.start ?? end }],
  );
}

/** Chrome 80 cannot read a module that awaits outside a function, and shows nothing. */
function refuseTopLevelAwait(): Plugin {
  return {
    name: 'refuse-top-level-await',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && awaitsOutside(this.parse(chunk.code)))
          this.error(`${chunk.fileName}: top-level await does not work in Chrome 80`);
    },
  };
}

function awaitsOutside(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(awaitsOutside);
  if (typeof node !== 'object' || node === null) return false;
  const { type, await: awaited } = node as { type?: unknown; await?: unknown };
  if (type === 'AwaitExpression' || (type === 'ForOfStatement' && awaited === true)) return true;
  if (typeof type === 'string' && /Function(Expression|Declaration)$/.test(type)) return false;
  return Object.values(node).some(awaitsOutside);
}
