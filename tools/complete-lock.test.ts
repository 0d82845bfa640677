import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingEntries } from './complete-lock.ts';

test('锁文件不缺任何平台的可选包，哪个镜像都装得上', () => {
  const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
  expect(missingEntries(lock)).toEqual({});
});

test('缺了的按名字和版本补上，本来就有的不动', () => {
  const packages = {
    '': {},
    'node_modules/tool': {
      dev: true,
      optionalDependencies: { 'tool-linux-x64': '1.0.0', 'tool-linux-arm64-musl': '1.0.0' },
    },
    'node_modules/tool-linux-x64': { version: '1.0.0' },
  };
  expect(missingEntries({ packages })).toEqual({
    'node_modules/tool-linux-arm64-musl': {
      version: '1.0.0',
      dev: true,
      optional: true,
      os: ['linux'],
      cpu: ['arm64'],
      libc: ['musl'],
    },
  });
});

test('锁文件里没有任何下载地址', () => {
  expect(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')).not.toMatch(/"resolved"/);
});
