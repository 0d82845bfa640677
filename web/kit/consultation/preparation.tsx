/** 议题怎么来的、怎么准备的: what it is about, the support, the review, the plan, and what was found by asking around. */
import type { ConsultationPage } from '../../../contract/consultation.ts';
import { announcementOf } from '../../../domain/consultation/announced.ts';
import { dayText } from '../day-text.ts';
import { Card, DescriptionList, type Fact } from '../list.tsx';
import { Tag } from '../marks.tsx';
import { listed, useLang, useSay } from '../sentences.ts';
import { FORM_LABELS, HEARING_LABELS, SOURCE_LABELS, supportText, TALK_WORDS } from './words.ts';

interface Part {
  readonly page: ConsultationPage;
}

export const Preparation = ({ page }: Part) => (
  <>
    <Topic page={page} />
    <PlanCard page={page} />
  </>
);

function Topic({ page: { text, source, support, mustBeReviewed, review, limits } }: Part) {
  const say = useSay();
  const facts: Fact[] = [
    { term: say(TALK_WORDS.text), value: <span lang="zh-CN">{text}</span> },
    { term: say(TALK_WORDS.source), value: say(SOURCE_LABELS[source]) },
  ];
  if (support !== null)
    facts.push({
      term: say(TALK_WORDS.support),
      value: [
        supportText(support, say),
        mustBeReviewed ? say(TALK_WORDS.mustReview, { n: limits.support.least, of: limits.support.of }) : '',
      ]
        .filter(Boolean)
        .join(' · '),
    });
  if (review !== null)
    facts.push({ term: say(TALK_WORDS.reviewed), value: <span lang="zh-CN">{review.why}</span> });
  if (review?.party)
    facts.push({ term: say(TALK_WORDS.party), value: <span lang="zh-CN">{review.party}</span> });
  return (
    <Card title={say(TALK_WORDS.facts)}>
      <DescriptionList facts={facts} />
    </Card>
  );
}

function PlanCard({ page: { plan, research, limits, announcedOn } }: Part) {
  const say = useSay();
  const lang = useLang();
  const facts: Fact[] = [];
  if (plan !== null)
    facts.push(
      { term: say(TALK_WORDS.form), value: say(FORM_LABELS[plan.form]) },
      { term: say(TALK_WORDS.firstOn), value: dayText(plan.firstOn, lang) },
      { term: say(TALK_WORDS.where), value: plan.where },
      {
        term: say(TALK_WORDS.announced),
        value: <Announced firstOn={plan.firstOn} announcedOn={announcedOn ?? null} limits={limits} />,
      },
      {
        term: say(TALK_WORDS.sides),
        value: (
          <ul className="plain-list">
            {plan.sides.map(({ name, directly, heard }) => (
              <li key={name}>
                <span lang="zh-CN">{name}</span>
                {' · '}
                {[directly ? say(TALK_WORDS.directly) : '', say(HEARING_LABELS[heard])]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </ul>
        ),
      },
    );
  if (plan !== null && plan.invited.length > 0)
    facts.push({ term: say(TALK_WORDS.invited), value: listed(plan.invited, lang) });
  if (research !== null)
    facts.push({
      term: say(TALK_WORDS.research),
      value: (
        <>
          {say(TALK_WORDS.voices, { n: research.voices })}
          <br />
          <span lang="zh-CN">{research.found}</span>
        </>
      ),
    });
  else if (plan !== null)
    facts.push({
      term: say(TALK_WORDS.research),
      value: say(TALK_WORDS.voicesNeeded, { n: limits.researchVoices }),
    });
  if (facts.length === 0) return null;
  return (
    <Card title={say(TALK_WORDS.plan)}>
      <DescriptionList facts={facts} />
    </Card>
  );
}

/** 会前公示: counted by the public page alone; what is missing is said. */
function Announced({
  firstOn,
  announcedOn,
  limits,
}: {
  readonly firstOn: string;
  readonly announcedOn: string | null;
  readonly limits: ConsultationPage['limits'];
}) {
  const say = useSay();
  const lang = useLang();
  const { state, days, needed } = announcementOf(firstOn, announcedOn, limits);
  if (announcedOn === null || state === 'none')
    return (
      <>
        <Tag strong>{say(TALK_WORDS.notAnnounced)}</Tag> {say(TALK_WORDS.announceFirst, { n: needed })}
      </>
    );
  const told = say(TALK_WORDS.announcedSince, { day: dayText(announcedOn, lang), n: days });
  if (state === 'enough') return <>{told}</>;
  return (
    <>
      {told} <Tag strong>{say(TALK_WORDS.announcedShort, { n: needed })}</Tag>
    </>
  );
}
