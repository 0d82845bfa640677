/** 一件交办: what is asked, until when, of which meeting, and what was answered so far. */
import type { OwnedTaskView } from '../../../contract/meeting-onward.ts';
import { dayText } from '../day-text.ts';
import { Tag } from '../marks.tsx';
import { useLang, useSay } from '../sentences.ts';
import { OWNED_WORDS, proofLine } from './owned-words.ts';
import './meeting.css';

export function OwnedTask({
  task: { what, due, done, late, answers, placeName, meetingTitle },
}: {
  readonly task: OwnedTaskView;
}) {
  const say = useSay();
  const lang = useLang();
  return (
    <>
      <p>
        <span lang="zh-CN">{what}</span> {late && <Tag strong>{say(OWNED_WORDS.overdue)}</Tag>}{' '}
        {done && <Tag>{say(OWNED_WORDS.isDone)}</Tag>}
      </p>
      <p className="task-under">
        {say(OWNED_WORDS.by, { day: dayText(due, lang) })}
        <span lang="zh-CN">{` · ${placeName} · ${meetingTitle}`}</span>
      </p>
      {answers.map(({ on, words, proof }) => (
        <p key={`${on} ${words}`} className="task-under" lang="zh-CN">
          {dayText(on, lang)} {words}{' '}
          {proof !== undefined && say(OWNED_WORDS.proofIs, { proof: proofLine(proof) })}
        </p>
      ))}
    </>
  );
}
