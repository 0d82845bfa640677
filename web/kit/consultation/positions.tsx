/** 意见图: what is agreed, disputed and not known, the ways it could be done, and every objection with its answer. */
import type { ConsultationPage } from '../../../contract/consultation.ts';
import { isOver } from '../../../domain/consultation/consultation.ts';
import { dayText } from '../day-text.ts';
import { Card, DescriptionList } from '../list.tsx';
import { Tag } from '../marks.tsx';
import { useLang, useSay } from '../sentences.ts';
import { ANSWER_LABELS, POINT_LABELS, TALK_WORDS } from './words.ts';

interface Part {
  readonly page: ConsultationPage;
}

export function Positions({ page }: Part) {
  if (page.roundsHeld.length === 0) return null;
  return (
    <>
      <PointMap page={page} />
      <Options page={page} />
      <Objections page={page} />
      <Rounds page={page} />
    </>
  );
}

function PointMap({ page: { points, status } }: Part) {
  const say = useSay();
  const goesOn = !isOver({ status }) && status !== 'referred';
  const lead = points.length === 0 ? TALK_WORDS.noPoints : TALK_WORDS.mapLead;
  return (
    <Card title={say(TALK_WORDS.map)}>
      {/* What is over, or waits for those who decide, goes into no further round. */}
      {(points.length === 0 || goesOn) && <p className="field-hint">{say(lead)}</p>}
      <ul className="talk-points">
        {points.map(({ pointId, kind, text, source, words }) => (
          <li key={pointId}>
            <Tag strong={kind !== 'agreed'}>{say(POINT_LABELS[kind])}</Tag> <span lang="zh-CN">{text}</span>
            {source !== null && <p className="field-hint">{say(TALK_WORDS.factSource, { source })}</p>}
            {words.map(({ side, text }) => (
              <blockquote key={side} lang="zh-CN">
                {side}：{text}
              </blockquote>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Options({ page: { options } }: Part) {
  const say = useSay();
  if (options.length === 0) return null;
  return (
    <Card title={say(TALK_WORDS.options)}>
      <ol className="talk-points">
        {options.map(({ optionId, text, law, risks }) => (
          <li key={optionId} lang="zh-CN">
            {text}
            {law !== null && (
              <p className="field-hint">{say(TALK_WORDS.with, { what: say(TALK_WORDS.law), said: law })}</p>
            )}
            {risks !== null && (
              <p className="field-hint">
                {say(TALK_WORDS.with, { what: say(TALK_WORDS.risks), said: risks })}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Objections({ page: { objections } }: Part) {
  const say = useSay();
  if (objections.length === 0) return null;
  return (
    <Card title={say(TALK_WORDS.objections)}>
      <ul className="talk-points">
        {objections.map(({ objectionId, round, side, text, remedy, answer }) => (
          <li key={objectionId}>
            <Tag strong={answer === null}>
              {say(answer === null ? TALK_WORDS.openObjection : ANSWER_LABELS[answer.how])}
            </Tag>{' '}
            <span lang="zh-CN">
              {side}：{text}
            </span>
            <p className="field-hint">
              {say(TALK_WORDS.round, { n: round })} ·{' '}
              {say(TALK_WORDS.with, { what: say(TALK_WORDS.remedy), said: '' })}
              <span lang="zh-CN">{remedy}</span>
            </p>
            {answer !== null && (
              <p>
                <span lang="zh-CN">{answer.why}</span>
                {answer.votes !== null &&
                  ` · ${say(TALK_WORDS.overruledBy, { n: answer.votes.for, of: answer.votes.of })}`}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Rounds({ page: { roundsHeld } }: Part) {
  const say = useSay();
  const lang = useLang();
  return (
    <Card title={say(TALK_WORDS.rounds)}>
      <DescriptionList
        facts={roundsHeld.map(({ number, on, endedOn, attendance }) => ({
          term: say(TALK_WORDS.round, { n: number }),
          value: [
            dayText(on, lang),
            endedOn === null ? say(TALK_WORDS.roundOpen) : '',
            attendance === null
              ? ''
              : say(TALK_WORDS.there, {
                  ...{ n: attendance.present, s: attendance.stakeholders },
                  ...{ w: attendance.women, m: attendance.members },
                }),
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
    </Card>
  );
}
