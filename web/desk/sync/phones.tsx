/** 手机: how the phones of one's places are connected, by place and post; never by person, and in no order of merit. */
import { type DeviceView, listDevices } from '../../../contract/sync.ts';
import { Card } from '../../kit/list.tsx';
import { Time } from '../../kit/marks.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { Tabs } from '../../kit/page.tsx';
import { type Sentence, useLang, useSay } from '../../kit/sentences.ts';
import { type Column, Pager, Table } from '../../kit/table.tsx';
import { oneOf, said, useConditions } from '../address.ts';
import { useAsked } from '../ask.ts';
import { useNow } from '../now.ts';
import { Unanswered } from '../trouble.tsx';
import { officeName } from '../who.ts';
import { Lost } from './lost.tsx';
import { SYNC_WORDS } from './words.ts';

const WHICH = ['all', 'waiting', 'silent'] as const;
type Which = (typeof WHICH)[number];

const NONE: Record<Which, Sentence> = {
  all: SYNC_WORDS.noPhones,
  waiting: SYNC_WORDS.noneWaiting,
  silent: SYNC_WORDS.noneSilent,
};

export function Phones() {
  const say = useSay();
  const { conditions, address } = useConditions(['held', 'which', 'phones']);
  const which = oneOf(WHICH, conditions.which) ?? 'all';
  const before = conditions.phones;
  const asked = useAsked(listDevices, { query: { which, ...said({ before }) } }, { kept: true, fresh: true });
  const { answer } = asked;
  return (
    <Card title={say(SYNC_WORDS.phones)}>
      <p className="sync-lead">{say(SYNC_WORDS.phonesLead)}</p>
      <Tabs
        label={say(SYNC_WORDS.which)}
        ways={WHICH.map((one) => ({
          href: address({ which: one === 'all' ? '' : one, phones: '' }),
          label: say(SYNC_WORDS[one]),
          current: one === which,
        }))}
      />
      <Unanswered asked={asked} lines={4} />
      {answer?.devices.length === 0 && (
        <EmptyState title={say(NONE[which])}>
          {which === 'all' && <p>{say(SYNC_WORDS.noPhonesMore)}</p>}
        </EmptyState>
      )}
      {answer && answer.devices.length > 0 && <PhoneTable devices={answer.devices} />}
      <Pager
        label={say(SYNC_WORDS.morePhones)}
        newerHref={before === '' ? null : address({ phones: '' })}
        olderHref={answer?.older ? address({ phones: answer.older }) : null}
      />
    </Card>
  );
}

function PhoneTable({ devices }: { readonly devices: readonly DeviceView[] }) {
  const say = useSay();
  const lang = useLang();
  const now = useNow();
  const columns: readonly Column<DeviceView>[] = [
    {
      key: 'office',
      head: say(SYNC_WORDS.office),
      names: true,
      cell: ({ post, placeName }) => officeName({ post, placeName, unitName: null }, lang),
    },
    {
      key: 'contact',
      head: say(SYNC_WORDS.lastContact),
      cell: ({ lastContact }) => <Time at={lastContact} now={now} />,
    },
    { key: 'unsent', head: say(SYNC_WORDS.unsent), cell: (device) => <Unsent device={device} now={now} /> },
    { key: 'phone', head: say(SYNC_WORDS.phone), cell: (device) => <State device={device} /> },
    { key: 'lost', head: say(SYNC_WORDS.lost), cell: (device) => <Lost device={device} /> },
  ];
  return (
    <Table
      caption={say(SYNC_WORDS.phones)}
      captionUnseen
      stacks
      columns={columns}
      rows={devices}
      keyOf={({ device }) => device}
    />
  );
}

function Unsent({ device, now }: { readonly device: DeviceView; readonly now: number }) {
  const say = useSay();
  const { waiting, oldest, refused } = device;
  if (waiting + refused === 0) return <span className="sync-none">{say(SYNC_WORDS.none)}</span>;
  return (
    <>
      <strong className="sync-unsent">{waiting}</strong>
      {oldest !== null && (
        <span className="sync-about">
          {say(SYNC_WORDS.since)} <Time at={oldest} now={now} />
        </span>
      )}
      {refused > 0 && <span className="sync-about">{say(SYNC_WORDS.refused, { n: refused })}</span>}
    </>
  );
}

const CLOCKS = { right: undefined, off: SYNC_WORDS.clockOff, 'far-off': SYNC_WORDS.clockFarOff } as const;

/** What somebody who wants to help has to know of the phone itself. */
function State({ device: { app, freeMegabytes, persisted, clock } }: { readonly device: DeviceView }) {
  const say = useSay();
  const off = CLOCKS[clock];
  const facts = [
    say(SYNC_WORDS.app, { app }),
    freeMegabytes !== null && say(SYNC_WORDS.free, { n: freeMegabytes }),
    persisted === false && say(SYNC_WORDS.notKept),
    off !== undefined && say(off),
  ];
  return <span className="sync-about">{facts.filter((fact) => fact !== false).join(' · ')}</span>;
}
