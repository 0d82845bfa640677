/** 结果: what was agreed, to whom it was referred and what they answered, or why it ended otherwise. */
import type { ConsultationPage } from '../../../contract/consultation.ts';
import { dayText } from '../day-text.ts';
import { Card, DescriptionList, type Fact } from '../list.tsx';
import { Notice } from '../notice.tsx';
import { listed, useLang, useSay } from '../sentences.ts';
import { chosenOf, sourceOf } from './chosen.ts';
import { TALK_WORDS } from './words.ts';

export function Ending({ page }: { readonly page: ConsultationPage }) {
  const say = useSay();
  const lang = useLang();
  const { agreement, endedWhy, limits, status } = page;
  const chosen = chosenOf(page, { say, dayText: (day) => dayText(day, lang) });
  const { least, of: all } = limits.consensus;
  return (
    <>
      {agreement !== null && (
        <Notice kind="ok" still title={say(TALK_WORDS.agreement)}>
          <p lang="zh-CN">{agreement.text}</p>
          <p>{say(TALK_WORDS.agreedBy, { n: agreement.agreed, of: agreement.of, least, all })}</p>
          <p className="field-hint">{say(sourceOf(agreement))}</p>
        </Notice>
      )}
      {chosen.map(({ title, source, text }) => (
        <Notice still title={title} key={title}>
          <p lang="zh-CN">{text}</p>
          {source !== undefined && <p className="field-hint">{say(sourceOf(source))}</p>}
        </Notice>
      ))}
      {endedWhy !== null && status !== 'given-up' && (
        <Notice still title={say(TALK_WORDS.endedWhy)}>
          <p lang="zh-CN">{endedWhy}</p>
        </Notice>
      )}
      <ReferenceCard page={page} />
    </>
  );
}

function ReferenceCard({ page: { reference } }: { readonly page: ConsultationPage }) {
  const say = useSay();
  const lang = useLang();
  if (reference === null) return null;
  const { toName, due, law, advice, receipt, reply, reminders } = reference;
  const facts: Fact[] = [
    { term: say(TALK_WORDS.law), value: <span lang="zh-CN">{law}</span> },
    { term: say(TALK_WORDS.advice), value: <span lang="zh-CN">{advice}</span> },
  ];
  if (receipt !== null)
    facts.push({ term: say(TALK_WORDS.receipt), value: `${receipt.number} · ${dayText(receipt.on, lang)}` });
  if (reminders.length > 0)
    facts.push({
      term: say(TALK_WORDS.reminders),
      value: listed(
        reminders.map((day) => dayText(day, lang)),
        lang,
      ),
    });
  if (reply !== null)
    facts.push({ term: say(TALK_WORDS.reply), value: <span lang="zh-CN">{reply.text}</span> });
  return (
    <Card title={say(TALK_WORDS.reference)}>
      <p>{say(TALK_WORDS.referenceTo, { name: toName, day: dayText(due, lang) })}</p>
      <DescriptionList facts={facts} />
    </Card>
  );
}
