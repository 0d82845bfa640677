/** 写满了会动的文字的设置: every number with its source, every change with its reason. */

import { DEFAULT_CONSULTATION_LIMITS } from '../../../domain/consultation/limits.ts';
import { DEFAULT_DISCLOSURE_LIMITS } from '../../../domain/disclosure/limits.ts';
import { DEFAULT_LEVY_LIMITS } from '../../../domain/levy/limits.ts';
import { DEFAULT_KEEPING } from '../../../domain/matter/keeping.ts';
import { DEFAULT_LIMITS } from '../../../domain/matter/limits.ts';
import { DEFAULT_MEETING_NUMBERS } from '../../../domain/meeting/numbers.ts';
import { DEFAULT_CHANNELS } from '../../../domain/notice/channel.ts';
import { DEFAULT_NOTICE_LIMITS } from '../../../domain/notice/limits.ts';
import { DEFAULT_OUTCOME_LIMITS } from '../../../domain/outcome/limits.ts';
import { DEFAULT_PROCEDURE_LIMITS } from '../../../domain/procedure/limits.ts';
import { DEFAULT_STANDARD } from '../../../domain/room/standard.ts';
import { newId } from '../../../server/kit/id.ts';
import { COUNTY } from '../../support/county.ts';
import { type Hands, PEN } from './hands.ts';

const { long, line, name } = PEN;

/** Limits, categories, the calendar, banned words. */
export async function settings({ write, system }: Hands) {
  const admin = await system();
  await write(admin, '/api/settings/limits', { limits: limitsSaying(() => line(60)), why: line(200) });
  const own = [{ code: 'environment.river.c01', zh: name(20), en: name(40), words: ['stung<b>'] }];
  await write(admin, '/api/settings/categories', {
    categories: { entries: own, order: [] },
    seen: 0,
    why: line(200),
  });
  await write(admin, '/api/settings/calendar', {
    year: 2027,
    rest: ['2027-01-01'],
    work: [],
    source: line(80),
  });
  await write(admin, '/api/settings/banned', { words: ['<svg>stung'], why: line(200) });
  await write(admin, '/api/settings/banned', { words: ['<b>stung'], why: line(200) });
  await write(admin, '/api/settings/fields.banned/take-back', { version: 1, why: line(200) });
  await write(admin, '/api/settings/sms/renew', { why: line(200) });
  await write(admin, '/api/settings/sms/stop', { why: line(200) });
}

/** The ways a notice takes. */
export async function channels({ write, system }: Hands) {
  const admin = await system();
  const names = { keyId: line(80), sign: line(40), appId: line(40), template: line(40), asking: line(40) };
  const frame = '{kind}{no}<svg onload=stung=1>';
  await write(admin, '/api/settings/notices/sms', {
    sms: { ...DEFAULT_CHANNELS.sms, provider: 'tencent', ...names, frame },
    why: line(200),
  });
  await write(admin, '/api/settings/notices/wechat', {
    wechat: { on: false, appId: line(40), template: line(80), kindField: line(30), noField: line(30) },
    why: line(200),
  });
  await write(admin, '/api/settings/notices/wecom', {
    wecom: { on: false, frame, robots: [{ id: newId(), name: line(80), of: line(40) }] },
    keys: [],
    why: line(200),
  });
  await write(admin, '/api/settings/notices/limits', {
    limits: sourced(DEFAULT_NOTICE_LIMITS, () => line(80)),
    why: line(200),
  });
}

/** How long things are kept, what goes to the archive, decoys. */
export async function keeping({ county, write, system }: Hands) {
  const admin = await system();
  await write(admin, '/api/settings/keeping', {
    keeping: sourced(DEFAULT_KEEPING, () => line(80)),
    why: line(200),
  });
  await write(admin, '/api/archives', { why: long(500) });
  const auditor = await county.who('audit_admin', COUNTY);
  await write(auditor, '/api/audit/decoys', { decoys: [], why: line(200) });
}

/** What the county set for rooms, meetings, topics, decisions and results. */
export async function deliberation({ write, system }: Hands) {
  const admin = await system();
  const rooms = {
    ...DEFAULT_STANDARD,
    haves: [{ name: line(20), evidence: 'rules' }],
    source: line(80),
  };
  const consultation = { ...DEFAULT_CONSULTATION_LIMITS, source: line(80) };
  await write(admin, '/api/settings/consultation', { consultation, why: line(200) });
  const outcome = { ...DEFAULT_OUTCOME_LIMITS, source: line(80) };
  await write(admin, '/api/settings/outcome', { outcome, why: line(200) });
  await write(admin, '/api/settings/meetings', {
    meetings: sourced(DEFAULT_MEETING_NUMBERS, () => line(80)),
    why: line(200),
  });
  await write(admin, '/api/settings/levy', {
    levy: sourced(DEFAULT_LEVY_LIMITS, () => line(80)),
    why: line(200),
  });
  await write(admin, '/api/settings/disclosure', {
    disclosure: sourced(DEFAULT_DISCLOSURE_LIMITS, () => line(80)),
    why: line(200),
  });
  await write(admin, '/api/settings/procedure', {
    procedure: sourced(DEFAULT_PROCEDURE_LIMITS, () => line(80)),
    why: line(200),
  });
  await write(admin, '/api/settings/rooms', { rooms, why: line(200) });
}

/** Numbers, each with its source said otherwise. */
const sourced = (numbers: object, says: () => string): unknown =>
  JSON.parse(JSON.stringify(numbers), (_, value) =>
    typeof value?.source === 'string' ? { ...value, source: says() } : value,
  );

/** The county's limits, each with its source said otherwise. */
function limitsSaying(says: () => string): unknown {
  const limits = JSON.parse(JSON.stringify(DEFAULT_LIMITS), (_, value) =>
    typeof value?.source === 'string' ? { ...value, said: says() } : value,
  );
  return { ...limits, said: { extensions: says(), yellowShare: says() } };
}
