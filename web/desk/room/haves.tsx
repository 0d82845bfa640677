/** 六有: what the room has now and what is missing, one button for the year, its rules and its pictures. */
import type { FindingView, RoomSheet } from '../../../contract/room.ts';
import { checkRoom } from '../../../contract/room-check.ts';
import { Button } from '../../kit/button.tsx';
import { dayText } from '../../kit/day-text.ts';
import { CheckIcon } from '../../kit/icons.tsx';
import { Card, List, ListRow } from '../../kit/list.tsx';
import { Notice } from '../../kit/notice.tsx';
import { EVIDENCE_LABELS, GAP_LABELS } from '../../kit/room-terms.ts';
import { useLang, useSay } from '../../kit/sentences.ts';
import { type Column, Table } from '../../kit/table.tsx';
import { useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { Unsent } from '../trouble.tsx';
import { RoomPictures } from './pictures.tsx';
import { PAPER_REFUSALS } from './refusals.ts';
import { RoomRules } from './rules.tsx';
import { ROOM_WORDS } from './words.ts';

export function Haves({ sheet }: { readonly sheet: RoomSheet }) {
  const say = useSay();
  const lang = useLang();
  const { roomId } = sheet.room;
  const sending = useSending(checkRoom, ({ gaps }) =>
    announce(gaps === 0 ? say(ROOM_WORDS.checkedAll) : say(ROOM_WORDS.checked, { n: gaps })),
  );
  return (
    <div className="room-body">
      <div>
        <Card
          title={say(ROOM_WORDS.haves)}
          aside={
            sheet.mayKeep && (
              <Button
                kind="primary"
                icon={CheckIcon}
                busy={sending.sending}
                onClick={() => sending.send({ params: { roomId }, body: {} })}
              >
                {say(ROOM_WORDS.checkNow)}
              </Button>
            )
          }
        >
          {sheet.checkDue && <Notice kind="info">{say(ROOM_WORDS.checkDue)}</Notice>}
          <p className="act-lead">{say(ROOM_WORDS.checkLead)}</p>
          <Unsent sending={sending} refusals={PAPER_REFUSALS} />
          <Findings findings={sheet.findings} />
          <p className="act-lead">{say(ROOM_WORDS.basedOn, { source: sheet.standard.source })}</p>
        </Card>
        <Card title={say(ROOM_WORDS.lastChecks)}>
          {sheet.checks.length === 0 ? (
            <p className="act-none">{say(ROOM_WORDS.noChecks)}</p>
          ) : (
            <List>
              {sheet.checks.map(({ on, findings }) => (
                <ListRow key={on} title={dayText(on, lang)} under={<GapsOf findings={findings} />} />
              ))}
            </List>
          )}
        </Card>
      </div>
      <div className="room-side">
        <RoomRules key={sheet.room.rules?.text ?? ''} sheet={sheet} />
        <RoomPictures sheet={sheet} />
      </div>
    </div>
  );
}

function Findings({ findings }: { readonly findings: readonly FindingView[] }) {
  const say = useSay();
  const columns: readonly Column<FindingView>[] = [
    {
      key: 'name',
      head: say(ROOM_WORDS.haves),
      names: true,
      cell: ({ name }) => <span lang="zh-CN">{name}</span>,
    },
    {
      key: 'evidence',
      head: say(ROOM_WORDS.evidence),
      cell: ({ evidence }) => say(EVIDENCE_LABELS[evidence]),
    },
    {
      key: 'gap',
      head: say(ROOM_WORDS.stands),
      cell: ({ gap, lacking }) =>
        gap === null ? say(ROOM_WORDS.there) : say(GAP_LABELS[gap], { n: lacking }),
    },
  ];
  return (
    <Table
      caption={say(ROOM_WORDS.haves)}
      captionUnseen
      stacks
      columns={columns}
      rows={findings}
      keyOf={({ name }) => name}
    />
  );
}

function GapsOf({ findings }: { readonly findings: readonly FindingView[] }) {
  const say = useSay();
  const missing = findings.filter(({ gap }) => gap !== null);
  if (missing.length === 0) return <>{say(ROOM_WORDS.allThere)}</>;
  return (
    <>
      {say(ROOM_WORDS.gapCount, { n: missing.length })}{' '}
      <span lang="zh-CN">{missing.map(({ name }) => name).join('、')}</span>
    </>
  );
}
