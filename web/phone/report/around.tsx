/** 身边: what is open nearby and alike; and whom it is about, asked only when somebody says that it is about an officer. */
import { listAccusable } from '../../../contract/ways.ts';
import { AboutChoice } from '../../kit/about-choice.tsx';
import { Alike } from '../../kit/alike.tsx';
import { call } from '../../kit/api.ts';
import { useCategories } from '../../kit/categories.ts';
import { CheckField } from '../../kit/choice.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAlike } from '../../kit/use-alike.ts';
import { useLoadKept } from '../load-kept.ts';
import { useSigned } from '../session/me.ts';
import type { Part } from './danger.tsx';
import { judge } from './draft.ts';
import { REPORT } from './words.ts';

export function AlikeNearby({ draft }: Pick<Part, 'draft'>) {
  const { office } = useSigned().me;
  const categories = useCategories();
  const alike = useAlike({
    text: draft.about === null ? draft.text : '',
    place: draft.place?.code ?? office.placeCode,
    category: judge(draft, categories).category,
  });
  return <Alike alike={alike} />;
}

export function AboutOfficer({ draft, change }: Part) {
  const say = useSay();
  const { about } = draft;
  return (
    <>
      <CheckField
        label={say(REPORT.aboutOfficer)}
        checked={about !== null}
        onChange={({ target }) => change({ about: target.checked ? '' : null })}
      />
      {about === null ? null : <Whom draft={draft} change={change} />}
    </>
  );
}

function Whom({ draft, change }: Part) {
  const { office } = useSigned().me;
  const place = draft.place?.code ?? office.placeCode;
  const { answer } = useLoadKept(`accusable ${place}`, () => call(listAccusable, { query: { place } }));
  return (
    <AboutChoice
      value={draft.about ?? ''}
      units={answer?.units ?? []}
      onChange={(about) => change({ about })}
    />
  );
}
