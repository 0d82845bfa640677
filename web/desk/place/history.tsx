/** 沿革: what a place was called, came from and became. Nothing, where nothing ever changed. */
import { getPlaceHistory } from '../../../contract/place-change.ts';
import { useDayText } from '../../kit/day-text.ts';
import { Go } from '../../kit/link.tsx';
import { Card, DescriptionList } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { CHANGE_WORDS } from './change-words.ts';

export function PlaceHistory({ code }: { readonly code: string }) {
  const say = useSay();
  const dayText = useDayText();
  const history = useAsked(getPlaceHistory, { params: { code } }).answer;
  if (history === undefined) return null;
  const { from, to, names, before, after } = history;
  if (to === null && names.length === 0 && before.length === 0) return null;
  return (
    <Card title={say(CHANGE_WORDS.history)}>
      {to !== null && <p>{say(CHANGE_WORDS.until, { to: dayText(to) })}</p>}
      <p>{say(CHANGE_WORDS.since, { from: dayText(from) })}</p>
      {names.map((name) => (
        <p key={name.from}>
          {say(CHANGE_WORDS.formerly, { ...name, from: dayText(name.from), to: dayText(name.to) })}
        </p>
      ))}
      {before.length + after.length > 0 && (
        <DescriptionList
          facts={[
            {
              term: say(CHANGE_WORDS.cameFrom),
              value: before.length === 0 ? null : <Named places={before} />,
            },
            { term: say(CHANGE_WORDS.became), value: after.length === 0 ? null : <Named places={after} /> },
          ]}
        />
      )}
    </Card>
  );
}

const Named = ({
  places,
}: {
  readonly places: readonly { readonly code: string; readonly name: string }[];
}) => (
  <>
    {places.map(({ code, name }) => (
      <span key={code}>
        <Go href={`/places/${code}`}>{name}</Go>{' '}
      </span>
    ))}
  </>
);
