/** 便民联系卡: one card for one door, as it is seen and as it is printed. */
import type { DoorCard } from '../../contract/door-card.ts';
import type { PublicLine } from '../../domain/area/door-card.ts';
import { DOOR } from './area-words.ts';
import { QrImage } from './qr-image.tsx';
import { type Sentence, useSay } from './sentences.ts';

const LINES: readonly (readonly [PublicLine, Sentence])[] = [
  ['110', DOOR.police],
  ['119', DOOR.fire],
  ['120', DOOR.rescue],
  ['12345', DOOR.hotline],
];

export function DoorCardSheet({
  card,
  countyName,
}: {
  readonly card: DoorCard;
  readonly countyName: string;
}) {
  const say = useSay();
  return (
    <section className="door-card" aria-label={`${say(DOOR.title)} ${card.placeName}`}>
      <p className="door-over">{[countyName, ...card.within].join(' ')}</p>
      <h2 className="door-title">{card.placeName}</h2>
      <p className="door-why">{say(DOOR.why)}</p>
      <div className="door-body">
        <dl className="door-people">
          <OnDoor
            term={say(DOOR.chief)}
            name={card.chief?.personName ?? say(DOOR.nobody)}
            phone={card.chief?.phone}
          />
          {card.substitute && (
            <OnDoor
              term={say(DOOR.substitute)}
              name={card.substitute.personName}
              phone={card.substitute.phone}
            />
          )}
          {card.hallPhone !== null && (
            <OnDoor term={say(DOOR.hallOf, { village: card.hallName })} name="" phone={card.hallPhone} />
          )}
        </dl>
        <QrImage svg={card.qr} alt={say(DOOR.qrAlt, { place: card.placeName })} caption={say(DOOR.scan)} />
      </div>
      <p className="door-lead">{say(DOOR.emergency)}</p>
      <ul className="door-lines">
        {LINES.map(([number, name]) => (
          <li key={number}>
            <b>{number}</b> {say(name)}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OnDoorProps {
  readonly term: string;
  readonly name: string;
  readonly phone: string | null | undefined;
}

const OnDoor = ({ term, name, phone }: OnDoorProps) => (
  <div className="door-person">
    <dt>{term}</dt>
    <dd>
      {name}
      {phone && <span className="door-phone">{phone}</span>}
    </dd>
  </div>
);
