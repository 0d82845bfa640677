/** 全库存档: asked for by one person, approved by another, and fetched once it is approved. */
import { z } from 'zod';
import { prose } from '../domain/kernel/text.ts';
import { Approval } from './approval.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';

const ArchiveId = z.strictObject({ archiveId: z.uuid() });

export const ArchiveView = Approval.extend({ archiveId: z.uuid(), why: z.string() });
export type ArchiveView = z.infer<typeof ArchiveView>;

export const listArchives = endpoint({
  name: 'archive.list',
  method: 'GET',
  path: '/api/archives',
  summary: 'Archives that were asked for, newest first, at most 50',
  office: ['system_admin', 'security_admin'],
  dataClass: 'P2',
  answer: z.strictObject({ archives: z.array(ArchiveView) }),
});

export const askArchive = endpoint({
  name: 'archive.ask',
  method: 'POST',
  path: '/api/archives',
  summary: 'Ask, with a reason, for everything of the county in one file',
  office: ['system_admin'],
  dataClass: 'P2',
  body: commanded(z.strictObject({ why: prose({ min: 4, max: 500 }) })),
  answer: ArchiveId,
});

export const approveArchive = endpoint({
  name: 'archive.approve',
  method: 'POST',
  path: '/api/archives/:archiveId/approve',
  summary: 'Approve an archive that another person asked for, within 24 hours',
  office: ['security_admin'],
  dataClass: 'P2',
  params: ArchiveId,
  body: commanded(z.strictObject({})),
  answer: ArchiveId,
});

export const takeArchive = endpoint({
  name: 'archive.take',
  method: 'GET',
  path: '/api/archives/:archiveId/file',
  summary: 'Every table as JSON lines, every file, and a manifest with the SHA-256 of each, within 24 hours',
  office: ['system_admin'],
  dataClass: 'P3',
  params: ArchiveId,
  gives: 'file',
});
