/** 两样: field by field, what was written here and what is there now. */
import { DescriptionList } from '../../kit/list.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { differing } from './fields.ts';
import { PENDING } from './words.ts';

type Values = Readonly<Record<string, unknown>>;

export function Differing({ mine, theirs }: { readonly mine: Values; readonly theirs: Values }) {
  const say = useSay();
  const lang = useLang();
  return (
    <>
      {differing(mine, theirs, lang).map((one) => (
        <section key={one.field}>
          <h3>{say(one.name)}</h3>
          <DescriptionList
            facts={[
              { term: say(PENDING.mine), value: one.mine },
              { term: say(PENDING.theirs), value: one.theirs },
            ]}
          />
        </section>
      ))}
    </>
  );
}
