import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Office } from '../people/office.ts';
import { ATTACHMENT_KINDS, attach, attachmentName, MOST_ATTACHMENTS } from './attachment.ts';
import { MONDAY, office, owner, PLACES, reported } from './examples.ts';
import { maySeeNotes, takeBack } from './note.ts';
import { changeTemplate, filled, type ReplyTemplate, retireTemplate } from './template.ts';

const officeOf = (actor: ReturnType<typeof owner>): Office =>
  actor.kind === 'office' ? actor.office : office('area_chief', PLACES.area);
const chief = officeOf(owner('area'));
const cadre = officeOf(owner('village'));
const other = office('area_chief', '6110250012000309');

test('附件由经办的人加，满二十件就不能再加；别的片的片长加不了', () => {
  const file = { name: '协议.pdf', kind: 'pdf', already: 0 } as const;
  expect(attach(reported(), { by: chief, ...file })).toEqual({
    ok: true,
    step: { name: '协议.pdf', kind: 'pdf' },
  });
  expect(attach(reported(), { by: other, ...file })).toEqual({ ok: false, reason: 'not-the-holder' });
  expect(attach(reported(), { by: chief, ...file, already: MOST_ATTACHMENTS })).toEqual({
    ok: false,
    reason: 'too-many-attachments',
  });
});

test('附件的名字怎么写都能存：没有路径、控制符和反向符，结尾说明它是什么', () => {
  expect(attachmentName('../../etc/调解协议.exe', 'pdf')).toBe('调解协议.pdf');
  expect(attachmentName('C:\\桌面\\照片\u202egpj.exe', 'jpg')).toBe('照片gpj.jpg');
  expect(attachmentName('....', 'doc')).toBe('file.doc');
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom(...ATTACHMENT_KINDS),
      (name, kind) => {
        const clean = attachmentName(name, kind);
        expect(clean).toMatch(/^[^/\\<>:"|?*\p{Cc}\p{Cf}\p{Cs}.][^/\\<>:"|?*\p{Cc}\p{Cf}\p{Cs}]*$/u);
        expect(clean.endsWith(`.${kind}`)).toBe(true);
        expect([...clean].length).toBeLessThanOrEqual(106);
      },
    ),
  );
});

test('备注：经办的和上面管的看得到，提出的人看不到，哪怕他也有职务', () => {
  const matter = reported();
  expect(maySeeNotes(chief, matter)).toBe(true);
  expect(maySeeNotes(cadre, matter)).toBe(true);
  expect(maySeeNotes(other, matter)).toBe(false);
  const raisedByCadre = reported({}, { kind: 'office', office: cadre });
  expect(maySeeNotes(cadre, raisedByCadre)).toBe(false);
  expect(maySeeNotes(chief, raisedByCadre)).toBe(true);
});

test('备注只有本人能收回，收回一次', () => {
  const note = { personId: chief.personId };
  const ask = { by: chief, at: MONDAY, why: '写到别的事上了' };
  expect(takeBack(note, ask)).toMatchObject({ ok: true });
  expect(takeBack(note, { ...ask, by: cadre })).toMatchObject({ reason: 'not-the-author' });
  expect(takeBack({ ...note, takenBackAt: MONDAY }, ask)).toMatchObject({ reason: 'taken-back-before' });
});

const template: ReplyTemplate = {
  title: '已修复',
  text: '{地点}的路已经修好',
  acts: ['answer'],
  holderKey: PLACES.village,
  version: 3,
  retired: false,
};

test('模板只有所属单位能改，从自己看到的那一版改起；停用以后不再改', () => {
  const said = { title: '已修复', text: '已经修好', acts: ['answer' as const] };
  expect(changeTemplate(template, { by: cadre, version: 3, banned: [], ...said })).toMatchObject({
    ok: true,
    step: { version: 4, text: '已经修好' },
  });
  expect(changeTemplate(template, { by: cadre, version: 2, banned: [], ...said })).toMatchObject({
    reason: 'changed-meanwhile',
  });
  expect(changeTemplate(template, { by: chief, version: 3, banned: [], ...said })).toMatchObject({
    reason: 'not-your-template',
  });
  const retired = retireTemplate(template, { by: cadre, version: 3 });
  expect(retired).toMatchObject({ ok: true, step: { retired: true, version: 4 } });
  expect(
    changeTemplate({ ...template, retired: true }, { by: cadre, version: 3, banned: [], ...said }),
  ).toMatchObject({
    reason: 'retired',
  });
});

test('模板里的空由事项自己填，填不上的留着让人看见', () => {
  const values = { 编号: 'XZ26-7KQ4-M9XJ', 标题: '路塌了', 地点: '安山村', 单位: '永乐街道' };
  expect(filled('{编号}：{地点}已修好，{日期}前完工', values)).toBe(
    'XZ26-7KQ4-M9XJ：安山村已修好，{日期}前完工',
  );
  expect(filled('{constructor}{__proto__}', values)).toBe('{constructor}{__proto__}');
});
