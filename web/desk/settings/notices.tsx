/** 提醒: how many went by each channel, what failed lately in the gateway's own words, and the numbers that hold. */
import {
  type NoticeSettings as Channels,
  getNoticeSettings,
  sendLetterAgain,
  setNoticeLimits,
} from '../../../contract/notice-setting.ts';
import type { NoticeLimits } from '../../../domain/notice/limits.ts';
import { Button } from '../../kit/button.tsx';
import { Card } from '../../kit/list.tsx';
import { Time } from '../../kit/marks.tsx';
import { CHANNEL_LABELS, NOTICE_LABELS } from '../../kit/notice-terms.ts';
import { useSay } from '../../kit/sentences.ts';
import { Table } from '../../kit/table.tsx';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unanswered, Unsent } from '../trouble.tsx';
import { mayUse, useWho } from '../who.ts';
import { NOTICE_NUMBER_LABELS, NOTICE_WORDS } from './notice-words.ts';
import { SettingSheet } from './setting-sheet.tsx';
import { SourcedForm } from './sourced-form.tsx';
import { SETTING_WORDS } from './words.ts';

export function NoticeSettings() {
  const say = useSay();
  const asked = useAsked(getNoticeSettings, {}, { fresh: true });
  const { answer } = asked;
  return (
    <>
      <p className="act-lead">{say(NOTICE_WORDS.lead)}</p>
      <Unanswered asked={asked} />
      {answer && (
        <>
          <Counts counts={answer.counts} />
          <Failed failed={answer.failed} />
        </>
      )}
      <SettingSheet word="notice.limits">
        {({ notices }) => notices && <Limits limits={notices} />}
      </SettingSheet>
    </>
  );
}

function Counts({ counts }: Pick<Channels, 'counts'>) {
  const say = useSay();
  const number = (key: 'waiting' | 'sent' | 'dropped' | 'dead') => ({
    key,
    head: say(NOTICE_WORDS[key]),
    number: true,
    cell: (row: Channels['counts'][number]) => row[key],
  });
  return (
    <Card>
      <Table
        caption={say(NOTICE_WORDS.counts)}
        columns={[
          {
            key: 'channel',
            head: say(NOTICE_WORDS.channel),
            names: true,
            cell: ({ channel }) => say(CHANNEL_LABELS[channel]),
          },
          ...(['waiting', 'sent', 'dropped', 'dead'] as const).map(number),
        ]}
        rows={counts}
        keyOf={({ channel }) => channel}
      />
      <p className="relation-under">{say(NOTICE_WORDS.droppedHint)}</p>
    </Card>
  );
}

function Failed({ failed }: Pick<Channels, 'failed'>) {
  const say = useSay();
  return (
    <Card title={say(NOTICE_WORDS.failed)}>
      {failed.length === 0 ? (
        <p className="relation-under">{say(NOTICE_WORDS.noneFailed)}</p>
      ) : (
        <ul className="relations">
          {failed.map((letter) => (
            <FailedLine key={letter.letterId} letter={letter} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function FailedLine({ letter }: { readonly letter: Channels['failed'][number] }) {
  const say = useSay();
  const sending = useSending(sendLetterAgain, () => announce(say(NOTICE_WORDS.willGo)));
  const { letterId, channel, kind, at, tries, said } = letter;
  return (
    <li className="relation">
      <div>
        <p>
          {say(CHANNEL_LABELS[channel])} · {say(NOTICE_LABELS[kind])} · <Time at={at} /> ·{' '}
          {say(NOTICE_WORDS.tries, { n: tries })}
        </p>
        <p className="relation-under">
          {said.startsWith('no-answer') ? say(NOTICE_WORDS.noAnswer) : `${say(NOTICE_WORDS.said)}: ${said}`}
        </p>
        <Unsent sending={sending} />
      </div>
      <Button small busy={sending.sending} onClick={() => sending.send({ body: { letterId } })}>
        {say(NOTICE_WORDS.again)}
      </Button>
    </li>
  );
}

function Limits({ limits }: { readonly limits: NoticeLimits }) {
  const say = useSay();
  const { office } = useWho();
  const sending = useSending(setNoticeLimits, () => announce(say(SETTING_WORDS.saved)));
  return (
    <SourcedForm
      lead={NOTICE_WORDS.numbers}
      labels={NOTICE_NUMBER_LABELS}
      values={limits}
      may={mayUse(office.post, setNoticeLimits)}
      sending={sending}
      onSave={(values, why) => sending.send({ body: { limits: values as NoticeLimits, why } })}
    />
  );
}
