/** 卡片要写的: what stands at the door, and nothing else. */
import { listHosts } from '../../../contract/room.ts';
import { SIGNS, type Sign } from '../../../domain/room/sign.ts';
import { CheckField } from '../../kit/choice.tsx';
import { Select, TextField } from '../../kit/field.tsx';
import { SIGN_LABELS, WEEK, WEEKDAY_LABELS } from '../../kit/room-terms.ts';
import { useSay } from '../../kit/sentences.ts';
import { POST_LABELS } from '../../kit/terms.ts';
import { useAsked } from '../ask.ts';
import { WORDS } from '../words.ts';
import { type CardDraft, type CardFault, toggled, usualFirst } from './card-draft.ts';
import { ROOM_WORDS } from './words.ts';

interface CardFieldsProps {
  readonly draft: CardDraft;
  readonly faults: readonly CardFault[];
  /** Whose officers may be host; nothing is asked before a place is chosen. */
  readonly placeCode: string;
  readonly onChange: (part: Partial<CardDraft>) => void;
}

export function CardFields({ draft, faults, placeCode, onChange }: CardFieldsProps) {
  const say = useSay();
  const short = (of: CardFault) => (faults.indexOf(of) >= 0 ? say(WORDS.tooShort, { n: 2 }) : undefined);
  return (
    <>
      <TextField
        label={say(ROOM_WORDS.name)}
        placeholder={say(ROOM_WORDS.nameExample)}
        maxLength={40}
        value={draft.name}
        error={short('name')}
        onChange={({ target }) => onChange({ name: target.value })}
      />
      <TextField
        label={say(ROOM_WORDS.address)}
        placeholder={say(ROOM_WORDS.addressExample)}
        maxLength={80}
        value={draft.address}
        error={short('address')}
        onChange={({ target }) => onChange({ address: target.value })}
      />
      <TextField
        label={say(ROOM_WORDS.hours)}
        placeholder={say(ROOM_WORDS.hoursExample)}
        maxLength={60}
        value={draft.hours}
        error={short('hours')}
        onChange={({ target }) => onChange({ hours: target.value })}
      />
      <TextField
        optional
        type="tel"
        label={say(ROOM_WORDS.phone)}
        maxLength={20}
        value={draft.phone}
        error={faults.indexOf('phone') >= 0 ? say(ROOM_WORDS.phoneWrong) : undefined}
        onChange={({ target }) => onChange({ phone: target.value })}
      />
      <SignFields draft={draft} faults={faults} onChange={onChange} />
      {placeCode !== '' && (
        <HostField
          placeCode={placeCode}
          value={draft.hostOfficeId}
          onChange={(hostOfficeId) => onChange({ hostOfficeId })}
        />
      )}
    </>
  );
}

type SignFieldsProps = Pick<CardFieldsProps, 'draft' | 'faults' | 'onChange'>;

function SignFields({ draft: { signs, week }, faults, onChange }: SignFieldsProps) {
  const say = useSay();
  const choice = (value: Sign) => ({ value, label: say(SIGN_LABELS[value]) });
  return (
    <>
      <fieldset className="field">
        <legend className="field-label">{say(ROOM_WORDS.signs)}</legend>
        {SIGNS.map((sign) => (
          <CheckField
            key={sign}
            label={say(SIGN_LABELS[sign])}
            checked={signs.indexOf(sign) >= 0}
            onChange={() => onChange({ signs: toggled(signs, sign) })}
          />
        ))}
        {faults.indexOf('signs') >= 0 && <p className="field-error">{say(ROOM_WORDS.missingSigns)}</p>}
      </fieldset>
      {signs.length > 1 && (
        <>
          <Select
            label={say(ROOM_WORDS.usual)}
            value={signs[0] ?? ''}
            choices={SIGNS.filter((sign) => signs.indexOf(sign) >= 0).map(choice)}
            onChange={({ target }) => onChange({ signs: usualFirst(signs, target.value as Sign) })}
          />
          <fieldset className="field">
            <legend className="field-label">{say(ROOM_WORDS.week)}</legend>
            <p className="field-hint">{say(ROOM_WORDS.weekHint)}</p>
            <div className="room-week">
              {WEEK.map((weekday) => (
                <Select
                  key={weekday}
                  label={say(WEEKDAY_LABELS[weekday] ?? ROOM_WORDS.week)}
                  value={week[weekday] ?? ''}
                  choices={[{ value: '', label: say(ROOM_WORDS.noFixed) }, ...signs.map(choice)]}
                  onChange={({ target }) =>
                    onChange({ week: { ...week, [weekday]: target.value as Sign | '' } })
                  }
                />
              ))}
            </div>
          </fieldset>
        </>
      )}
    </>
  );
}

interface HostFieldProps {
  readonly placeCode: string;
  readonly value: string;
  readonly onChange: (officeId: string) => void;
}

function HostField({ placeCode, value, onChange }: HostFieldProps) {
  const say = useSay();
  const hosts = useAsked(listHosts, { params: { code: placeCode } }).answer?.hosts ?? [];
  return (
    <Select
      label={say(ROOM_WORDS.host)}
      hint={say(ROOM_WORDS.hostHint)}
      value={value}
      choices={[
        { value: '', label: say(ROOM_WORDS.noHost) },
        ...hosts.map(({ officeId, personName, post }) => ({
          value: officeId,
          label: `${personName} ${say(POST_LABELS[post])}`,
        })),
      ]}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
