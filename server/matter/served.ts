/** 事项的接口: every way a matter can go, its papers, its lists, and the roads of those without an account. */
import type { Served } from '../kit/serve.ts';
import { listOpenings, openMatter } from './access.ts';
import { listAccusable } from './accusable.ts';
import { matterActs } from './acts.ts';
import { listCandidates, listSimilar } from './alike.ts';
import { addAttachment, getAttachment, listAttachments } from './attachment.ts';
import { blobs } from './blob.ts';
import { askBySms, listCallBacks, takeTexts, tellPhone } from './call-back.ts';
import { bringClip, playClip } from './clip.ts';
import { askMatterFile, takeMatterFile } from './file.ts';
import {
  confirmByCode,
  followByCode,
  followByNumber,
  remindByCode,
  reopenByCode,
  sendBackByCode,
  withdrawByCode,
} from './follow.ts';
import { getLimits } from './limits.ts';
import type { Looking } from './looking.ts';
import { addNote, listNotes, takeBackNote } from './note.ts';
import { getMatter } from './page.ts';
import { makePaperForm } from './paper-form.ts';
import { getNumberQr, getPhoto, storePhoto, storePhotoPublicly } from './photo.ts';
import type { Publishing } from './publishing.ts';
import { countMatters, findByNo, listMatters, listUnits, listWaiting } from './read.ts';
import { reportMatter, sayMatter, sayUnnamed } from './report.ts';
import { smsInbound } from './sms-inbound.ts';
import { suggestForText } from './suggest.ts';
import { changeTemplate, createTemplate, listTemplates, retireTemplate } from './template.ts';
import { forgetView, listViews, saveView } from './views.ts';
import { matterWays } from './ways.ts';

export const ofMatters = (publishing: Publishing, looking: Looking): readonly Served[] => [
  reportMatter(looking),
  listMatters,
  countMatters,
  listViews,
  saveView,
  forgetView,
  listWaiting(publishing),
  findByNo,
  getMatter(publishing, looking),
  openMatter,
  listOpenings,
  listUnits,
  suggestForText,
  getLimits,
  storePhoto,
  ...blobs,
  bringClip,
  playClip,
  getPhoto,
  getNumberQr,
  makePaperForm,
  addAttachment,
  listAttachments,
  getAttachment,
  listNotes,
  addNote,
  takeBackNote,
  listTemplates,
  createTemplate,
  changeTemplate,
  retireTemplate,
  listCallBacks,
  tellPhone,
  askBySms,
  takeTexts,
  smsInbound,
  askMatterFile,
  takeMatterFile,
  ...matterActs(publishing),
  ...matterWays(publishing),
  listSimilar,
  listAccusable,
  listCandidates,

  sayMatter,
  sayUnnamed,
  followByCode(publishing),
  followByNumber(publishing),
  confirmByCode,
  sendBackByCode,
  withdrawByCode,
  remindByCode,
  reopenByCode,
  storePhotoPublicly,
];
