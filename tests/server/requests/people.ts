/** 人、地方与手机: a request for each. */

import { PROTOCOL } from '../../../domain/sync/command.ts';
import { newId } from '../../../server/kit/id.ts';
import { commanded, PLACES } from '../../support/county.ts';

const SPEAKING = {
  protocol: PROTOCOL,
  device: newId(),
  epoch: null,
  ticket: null,
  phone: { waiting: 0, oldest: null, refused: 0, app: 'test', persisted: null, freeMegabytes: null },
};

export const PEOPLE: Readonly<Record<string, unknown>> = {
  'people.sign-in': { account: 'nobody', password: 'nothing' },
  'people.sign-out': {},
  'people.take-office': { officeId: newId() },
  'people.set-decoys': commanded({ decoys: ['XZ26-7KQ4-M9XJ'], why: '县里发文' }),
  'people.end-session': {},
  'people.end-other-sessions': {},
  'people.declare-relation': commanded({ otherId: newId(), kind: 'sibling' }),
  'place.open': commanded({ parent: '990000', name: '新村' }),
  'place.rename': commanded({ name: '地方001' }),
  'place.move': commanded({ to: '990000' }),
  'place.join': commanded({ into: '990000001' }),
  'place.split': commanded({ parts: ['东镇', '西镇'].map((name) => ({ name, below: [PLACES.towns[0]] })) }),
  'place.abolish': commanded(),
  'place.set-boundary': commanded({ boundary: null }),
  'people.appoint': commanded({
    person: { personId: newId() },
    post: 'area_chief',
    placeCode: '9900000000000000',
  }),
  'people.hand-over': commanded({ to: { personId: newId() } }),
  'people.substitute': commanded({ person: { personId: newId() }, from: '2026-09-08', to: '2026-09-09' }),
  'people.end-office': commanded({ why: '任期届满' }),
  'people.invite': commanded(),
  'people.invite-place': commanded({ anew: false }),
  'people.correct-phone': commanded({ phone: '13912345678' }),
  'people.ask-correction': commanded({ name: '周新莱', phone: '13912345678' }),
  'people.answer-correction': commanded({ askedAt: 1, agreed: false, why: '身份证上不是这样' }),
  'people.forget': commanded({ why: '本人要求' }),
  'people.forget-mine': commanded(),
  'people.end-person-sessions': commanded(),
  'people.close-account': commanded(),
  'people.open-invitation': { code: 'A1B2-C3D4-E5F6' },
  'people.take-invitation': { code: 'A1B2-C3D4-E5F6', password: 'mountain river' },
  'people.withdraw-relation': commanded({ why: '填错了人' }),
  'sync.push': {
    ...SPEAKING,
    sent: { at: 0, ticks: 1, opening: newId() },
    commands: [
      {
        commandId: newId(),
        kind: 'matter.report',
        version: 1,
        officeId: newId(),
        entity: 'one',
        params: {},
        body: { matterId: newId(), text: '路塌了请来看看' },
        after: [],
        at: 0,
        ticks: 1,
        opening: newId(),
      },
    ],
  },
  'sync.pull': { ...SPEAKING, cursor: null },
  'sync.compare': { held: [] },
  'sync.pin': commanded({ pinned: true }),
  'sync.revoke': commanded({ why: '手机丢了' }),
  'sync.take': commanded(),
  'sync.decline': commanded({ why: '已经办过了' }),
  'intake.decide': commanded({ decisions: [] }),
  'intake.confirm': commanded({ without: 0 }),
  'intake.discard': commanded(),
  'intake.undo': commanded({ why: '导错了文件' }),
};
