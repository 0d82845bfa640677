/** What is read: notices, marks, lists, what happened. */
import { Button } from '../kit/button.tsx';
import { Card, DescriptionList, List, ListRow } from '../kit/list.tsx';
import { ClockBadge, STANDINGS, StatusBadge, Tag } from '../kit/marks.tsx';
import { EmptyState, Notice } from '../kit/notice.tsx';
import { Progress, Skeleton } from '../kit/progress.tsx';
import { QrImage } from '../kit/qr-image.tsx';
import { useSay } from '../kit/sentences.ts';
import { type Happening, Timeline } from '../kit/timeline.tsx';
import { Exhibit } from './exhibit.tsx';
import { SAMPLE, SHOWN, STANDING_WORDS } from './words.ts';

const HOUR = 3_600_000;
/** 2026-11-24 10:30 in Beijing. */
const NOW = 1_795_487_400_000;

export const CLOCKS = {
  calm: { yellow: NOW + 30 * HOUR, due: NOW + 50 * HOUR },
  soon: { yellow: NOW - HOUR, due: NOW + 5 * HOUR },
  late: { yellow: NOW - 90 * HOUR, due: NOW - 27 * HOUR },
  unsure: { yellow: NOW + 900 * HOUR, due: NOW + 1200 * HOUR, provisional: true },
};

export function NoticeExhibit() {
  const say = useSay();
  return (
    <Exhibit id="notices" title={say(SHOWN.notices)}>
      <Notice title={say(SHOWN.infoTitle)}>{say(SHOWN.infoBody)}</Notice>
      <Notice kind="ok">{say(SHOWN.okBody)}</Notice>
      <Notice kind="warn" title={say(SHOWN.warnTitle)}>
        {say(SHOWN.warnBody)}
      </Notice>
      <Notice kind="error" title={say(SHOWN.errorTitle)}>
        {say(SHOWN.errorBody)}
      </Notice>
      <EmptyState title={say(SHOWN.emptyTitle)} action={<Button kind="primary">{say(SHOWN.report)}</Button>}>
        {say(SHOWN.emptyBody)}
      </EmptyState>
      <Progress label={say(SHOWN.progress)} value={62} />
      <Progress label={say(SHOWN.sending)} />
      <Skeleton />
    </Exhibit>
  );
}

export function MarkExhibit() {
  const say = useSay();
  return (
    <Exhibit id="marks" title={say(SHOWN.marks)}>
      <p>
        {STANDINGS.map((standing) => (
          <StatusBadge key={standing} standing={standing}>
            {say(STANDING_WORDS[standing])}
          </StatusBadge>
        ))}
      </p>
      <p>
        {Object.entries(CLOCKS).map(([name, clock]) => (
          <ClockBadge key={name} clock={clock} now={NOW} />
        ))}
      </p>
      <p>
        <ClockBadge clock={CLOCKS.late} now={NOW} purpose={say(SHOWN.settle)} full />
      </p>
      <p>
        <ClockBadge clock={CLOCKS.unsure} now={NOW} purpose={say(SHOWN.answer)} full />
      </p>
      <p>
        <Tag>{say(SHOWN.demoData)}</Tag>
        <Tag strong>{say(SHOWN.urgent)}</Tag>
      </p>
    </Exhibit>
  );
}

export function ListExhibit() {
  const say = useSay();
  return (
    <Exhibit id="lists" title={say(SHOWN.lists)}>
      <Card title={say(SHOWN.waiting)} level={3} aside={say(SHOWN.three)}>
        <List>
          <ListRow
            href="#marks"
            over="ZA26-7K3F-9QXM-C · 永乐街道"
            title={
              <>
                <Tag strong>{say(SHOWN.urgent)}</Tag>
                {SAMPLE.landslide}
              </>
            }
            under={
              <>
                <StatusBadge standing="working">{say(STANDING_WORDS.working)}</StatusBadge>
                <ClockBadge clock={CLOCKS.late} now={NOW} />
              </>
            }
          />
          <ListRow
            href="#lists"
            current
            over="ZA26-2M8D-4TRW-K · 回龙镇"
            title={SAMPLE.lamp}
            under={
              <>
                <StatusBadge standing="waiting">{say(STANDING_WORDS.waiting)}</StatusBadge>
                <ClockBadge clock={CLOCKS.soon} now={NOW} />
              </>
            }
          />
          <ListRow onClick={() => {}} title={SAMPLE.water} aside="11月20日" />
          <ListRow title={say(SHOWN.onlyRead)} under={say(SHOWN.demoData)} />
        </List>
      </Card>
      <Card title={say(SHOWN.facts)} level={3}>
        <DescriptionList
          facts={[
            { term: say(SHOWN.place), value: '永乐街道 › 老庵寺村' },
            { term: say(SHOWN.category), value: say(SHOWN.flood) },
            { term: say(SHOWN.what), value: SAMPLE.text },
            { term: say(SHOWN.phone), value: null },
          ]}
        />
      </Card>
      <QrImage svg={SAMPLE.qr} alt={say(SHOWN.qr)} caption="ZA26-7K3F-9QXM-C" />
    </Exhibit>
  );
}

export function TimelineExhibit() {
  const say = useSay();
  const happenings: readonly Happening[] = [
    { key: 1, at: NOW - 96 * HOUR, title: say(SHOWN.reported), by: say(SHOWN.chief), words: SAMPLE.text },
    { key: 2, at: NOW - 95 * HOUR, title: say(SHOWN.accepted), by: say(SHOWN.officer) },
    { key: 3, at: NOW - 27 * HOUR, title: say(SHOWN.lapsed), by: say(SHOWN.system), tone: 'late' },
    { key: 4, at: NOW - 24 * HOUR, title: say(SHOWN.answered), by: say(SHOWN.officer), words: SAMPLE.answer },
    { key: 5, at: NOW - HOUR, title: say(SHOWN.closedStep), by: say(SHOWN.chief), tone: 'end' },
  ];
  return (
    <Exhibit id="timeline" title={say(SHOWN.timeline)}>
      <Timeline happenings={happenings} now={NOW} />
    </Exhibit>
  );
}
