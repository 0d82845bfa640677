/** 导出: any list as a file for a spreadsheet, under the conditions it is read with. */
import { z } from 'zod';
import { Approval } from './approval.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { SEEING_POSTS } from './matter.ts';

export const EXPORT_LISTS = [
  'matters',
  'places',
  'offices',
  'published',
  'audit',
  'figures',
  'rates',
  'outcome-figures',
  'points',
  'vacant',
  'units',
] as const;
export type ExportList = (typeof EXPORT_LISTS)[number];

/** A list of persons in office is for those who answer for the place or look after the accounts. */
export const ROSTER_POSTS = [
  'village_cadre',
  'town_officer',
  'centre_officer',
  'system_admin',
  'security_admin',
] as const;

export const EXPORT_FORMATS = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const MOST_WORDS = 500;

/** What columns and codes are called in the reader's language: the sentences are the face's. */
export const ExportWords = z
  .record(z.string().min(1).max(60), z.string().max(80))
  .refine((words) => Object.keys(words).length <= MOST_WORDS, 'too-many-words');

export const askExport = endpoint({
  name: 'export.ask',
  method: 'POST',
  path: '/api/exports',
  summary:
    'Ask for a list as a file; whoever may read the list may export it. Never names or phones of reporters',
  office: 'signed-in',
  dataClass: 'P1',
  body: commanded(
    z.strictObject({
      list: z.enum(EXPORT_LISTS),
      format: z.enum(EXPORT_FORMATS),
      /** The conditions of the list, as its own endpoint takes them. */
      filter: z.record(z.string().max(20), z.string().max(80)).refine((it) => Object.keys(it).length <= 20),
      words: ExportWords,
    }),
  ),
  answer: z.strictObject({
    exportId: z.uuid(),
    /** Whether a second person has to approve it before it can be fetched. */
    waits: z.boolean(),
  }),
});

export const ExportRequest = Approval.extend({
  exportId: z.uuid(),
  list: z.enum(EXPORT_LISTS),
  placeName: z.string(),
});
export type ExportRequest = z.infer<typeof ExportRequest>;

export const listExportRequests = endpoint({
  name: 'export.requests',
  method: 'GET',
  path: '/api/export-requests',
  summary:
    'Files of persons that I asked for within the last 7 days, newest first; everybody’s for the security administrator',
  office: ROSTER_POSTS,
  dataClass: 'P2',
  answer: z.strictObject({ requests: z.array(ExportRequest) }),
});

export const approveExport = endpoint({
  name: 'export.approve',
  method: 'POST',
  path: '/api/exports/:exportId/approve',
  summary: 'Approve a file of persons that another person asked for, within 24 hours',
  office: ['security_admin'],
  dataClass: 'P2',
  params: z.strictObject({ exportId: z.uuid() }),
  body: commanded(z.strictObject({})),
  answer: z.strictObject({ exportId: z.uuid() }),
});

export const askMatterFile = endpoint({
  name: 'export.ask-matter',
  method: 'POST',
  path: '/api/matters/:matterId/file',
  summary:
    'Ask for one matter as a file: its story, photos and attachments; never a sensitive one, never notes or phones',
  office: SEEING_POSTS,
  dataClass: 'P1',
  params: z.strictObject({ matterId: z.uuid() }),
  body: commanded(z.strictObject({ words: ExportWords })),
  answer: z.strictObject({ exportId: z.uuid() }),
});

export const takeMatterFile = endpoint({
  name: 'export.take-matter',
  method: 'GET',
  path: '/api/matters/:matterId/file/:exportId',
  summary:
    'The matter that was asked for as a zip: matter.json, matter.html to print, photos and attachments',
  office: SEEING_POSTS,
  dataClass: 'P1',
  params: z.strictObject({ matterId: z.uuid(), exportId: z.uuid() }),
  gives: 'file',
});

export const takeExport = endpoint({
  name: 'export.take',
  method: 'GET',
  path: '/api/exports/:exportId/file',
  summary:
    'The file that was asked for, within ten minutes and by the same office; of persons within 24 hours of its approval',
  office: 'signed-in',
  dataClass: 'P1',
  params: z.strictObject({ exportId: z.uuid() }),
  gives: 'file',
});
