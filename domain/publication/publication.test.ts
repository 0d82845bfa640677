import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, dayOf, HOUR } from '../kernel/day.ts';
import { type Corrected, CorrectRequest, correct } from './correct.ts';
import { CADRE, MATTER, MATTER_KNOWN, MONDAY, PUBLISHING, published, REQUEST } from './examples.ts';
import { proposeMasks } from './mask.ts';
import { FRONT_PERIOD, frontUntil, isOnFront } from './period.ts';
import { type Kept, newest, PARTS, type Publication } from './publication.ts';
import { type Published, PublishRequest, publish, unpublishable } from './publish.ts';
import { fold } from './step.ts';
import { withdraw } from './withdraw.ts';

const context = { known: MATTER_KNOWN, by: CADRE, at: MONDAY + DAY };
const reasonOf = (decision: { ok: boolean; reason?: string }) => (decision.ok ? undefined : decision.reason);

test('办结的事项公开到村，不更细', () => {
  const step = published();
  expect(step).toMatchObject({ kind: 'published', version: 1, by: CADRE, at: MONDAY, keptMasks: [] });
  expect(step.placeCode).toBe('611025001200');
  expect(publish({ ...MATTER, placeCode: '611025001' }, REQUEST, PUBLISHING)).toMatchObject({
    step: { placeCode: '611025001' },
  });
});

test('没有办结的、不公开的、已经公开的，都不能公开', () => {
  const why = (matter: object, more = {}) =>
    reasonOf(publish({ ...MATTER, ...matter }, REQUEST, { ...PUBLISHING, ...more }));
  expect(why({ closed: false })).toBe('matter-not-closed');
  expect(why({ publish: 'none' })).toBe('not-publishable');
  expect(why({ publish: 'aggregate' })).toBe('not-publishable');
  expect(why({}, { published: fold([published()]) })).toBe('already-published');
  expect(unpublishable(MATTER, false)).toBeUndefined();
});

test.each(['title', 'text', 'result'] as const)('%s 里还有个人信息，就不能公开', (part) => {
  for (const left of ['王建国家的路修好了', '请打13992412345问', '户主张大山家的路修好了']) {
    expect(reasonOf(publish(MATTER, { ...REQUEST, [part]: left }, PUBLISHING))).toBe('personal-data-left');
  }
});

test('有理由特意保留的，记下保留了什么、为什么', () => {
  const request = { ...REQUEST, result: '路已修通，请打0914-5321234问。' };
  const kept = [{ passage: '0914-5321234', why: '村委会的电话' }];
  expect(published({ ...request, kept }).keptMasks).toEqual([
    { part: 'result', from: 7, to: 19, kind: 'landline', passage: '0914-5321234', why: '村委会的电话' },
  ]);
  expect(published({ kept }).keptMasks).toEqual([]);
  const other = [{ passage: '5321234', why: '村委会的电话' }];
  expect(reasonOf(publish(MATTER, { ...request, kept: other }, PUBLISHING))).toBe('personal-data-left');
});

test('只剩遮蔽标记的，等于没有写', () => {
  for (const empty of ['', ' 。', '〔电话〕、〔住址〕。']) {
    expect(reasonOf(publish(MATTER, { ...REQUEST, result: empty }, PUBLISHING))).toBe('text-empty');
  }
});

test('更正是新的一版，说明是更正、为什么；原来的一版还在', () => {
  const first = fold([published()]);
  const decision = correct(
    first,
    { ...REQUEST, result: '投工投劳15人次，路已修通。', why: '人次数写错了' },
    context,
  );
  if (!decision.ok) throw new Error(decision.reason);
  const now = fold([published(), decision.step]);
  expect(now.versions).toHaveLength(2);
  expect(now.versions[0]).toEqual(first.versions[0]);
  expect(newest(now)).toMatchObject({ version: 2, why: '人次数写错了', at: context.at, by: CADRE });
  expect(now.frontUntil).toBe(first.frontUntil);
});

test('没有公开的、没有改动的，不能更正；更正的话和理由里也不能有个人信息', () => {
  const publication = fold([published()]);
  const why = '人次数写错了';
  const changed = { ...REQUEST, result: '投工投劳15人次，路已修通。' };
  expect(reasonOf(correct(undefined, { ...changed, why }, context))).toBe('not-published');
  expect(reasonOf(correct(publication, { ...REQUEST, why }, context))).toBe('nothing-changed');
  expect(reasonOf(correct(publication, { ...changed, why: '王建国说写错了' }, context))).toBe(
    'personal-data-left',
  );
  expect(reasonOf(correct(publication, { ...changed, text: '找王师傅修的路', why }, context))).toBe(
    'personal-data-left',
  );
  expect(reasonOf(correct(publication, { ...changed, text: '〔电话〕', why }, context))).toBe('text-empty');
});

test('公示不少于十五日，期满进入存档', () => {
  const publication = fold([published()]);
  expect(FRONT_PERIOD.days).toBe(15);
  expect(dayOf(publication.frontUntil)).toBe('2026-09-22');
  expect(isOnFront(publication, MONDAY - 1)).toBe(false);
  expect(isOnFront(publication, MONDAY)).toBe(true);
  expect(isOnFront(publication, publication.frontUntil)).toBe(true);
  expect(isOnFront(publication, publication.frontUntil + 1)).toBe(false);
  expect(dayOf(frontUntil(MONDAY, 30))).toBe('2026-10-07');
  expect(() => frontUntil(MONDAY, 14)).toThrow(RangeError);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), (at) => {
      expect(frontUntil(at) - at).toBeGreaterThanOrEqual(15 * DAY - 1);
    }),
  );
});

test('申请的格式：标题一行，正文不空，更正要有理由', () => {
  expect(PublishRequest.safeParse(REQUEST).success).toBe(true);
  expect(PublishRequest.safeParse({ ...REQUEST, title: '两\n行' }).success).toBe(false);
  expect(PublishRequest.safeParse({ ...REQUEST, text: ' \u200b\u200b\u200b\u200b ' }).success).toBe(false);
  expect(CorrectRequest.safeParse(REQUEST).success).toBe(false);
});

const words = fc.constantFrom(
  REQUEST.result,
  '路已修通。',
  '王建国家的路已修通。',
  '请打13992412345。',
  '〔电话〕',
  '请打0914-5321234问。',
);
const kept = fc.constantFrom<Kept[]>([], [{ passage: '0914-5321234', why: '村委会的电话' }]);
const command = fc.record({
  verb: fc.constantFrom('publish', 'correct', 'close'),
  result: words,
  why: fc.constantFrom('数字写错了', '老王说写错了'),
  kept,
  wait: fc.nat(200),
});

test('随机操作两万次：不公开的不会公开，版本只增不改，公开的没有漏掉的个人信息，步骤叠加就是这一行', () => {
  let versions = 0;
  fc.assert(
    fc.property(
      fc.constantFrom('full', 'aggregate', 'none'),
      fc.array(command, { minLength: 50, maxLength: 50 }),
      (kind, commands) => {
        let matter = { ...MATTER, publish: kind, closed: false };
        let publication: Publication | undefined;
        let steps: readonly [Published, ...Corrected[]] | undefined;
        let at = MONDAY;
        for (const { verb, wait, why, ...said } of commands) {
          at += wait * HOUR;
          if (verb === 'close') matter = { ...matter, closed: true };
          if (verb === 'publish') {
            const decision = publish(
              matter,
              { ...REQUEST, ...said },
              { ...PUBLISHING, published: publication, at },
            );
            if (!decision.ok) continue;
            expect([matter.closed, matter.publish, steps]).toEqual([true, 'full', undefined]);
            steps = [decision.step];
          }
          if (verb === 'correct') {
            const decision = correct(
              publication,
              { ...REQUEST, ...said, why },
              { known: MATTER_KNOWN, by: CADRE, at },
            );
            if (!decision.ok || steps === undefined) continue;
            steps = [...steps, decision.step];
          }
          if (steps === undefined) continue;
          const now = fold(steps);
          if (publication)
            expect(now.versions.slice(0, publication.versions.length)).toEqual(publication.versions);
          publication = now;
        }
        publication?.versions.forEach(({ version, wording, why, keptMasks }, i) => {
          versions++;
          expect([version, why !== undefined]).toEqual([i + 1, i > 0]);
          const readable = { ...wording, why: why ?? '' };
          const left = PARTS.flatMap((part) =>
            proposeMasks(readable[part], MATTER_KNOWN).map((mask) => ({ part, ...mask })),
          );
          expect(keptMasks).toMatchObject(left);
        });
      },
    ),
    { numRuns: 400 },
  );
  expect(versions).toBeGreaterThan(200);
});

test('撤下只撤一次，撤下的不再更正；没有公开过的没有什么可撤', () => {
  const publication = fold([published()]);
  const step = withdraw(publication, { why: 'redirected', at: MONDAY + DAY });
  if (step === undefined) throw new Error('nothing was withdrawn');
  const withdrawn = fold([published(), step]);
  expect(withdrawn).toEqual({ ...publication, withdrawn: { why: 'redirected', at: MONDAY + DAY } });
  expect(withdraw(withdrawn, { why: 'sensitive', at: MONDAY + DAY })).toBeUndefined();
  expect(withdraw(undefined, { why: 'redirected', at: MONDAY })).toBeUndefined();
  const correction = { ...REQUEST, result: '另一句话', why: '写错了' };
  const it = { known: MATTER_KNOWN, by: CADRE, at: MONDAY + DAY };
  expect(correct(publication, correction, it)).toMatchObject({ ok: true });
  expect(correct(withdrawn, correction, it)).toEqual({ ok: false, reason: 'withdrawn' });
});
