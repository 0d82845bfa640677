/** 首页: for offices that see no matters: what theirs may do, what it may not, and where to go. */
import { listIntakes } from '../../../contract/intake.ts';
import { LinkButton } from '../../kit/button.tsx';
import { Card } from '../../kit/list.tsx';
import { PageHead } from '../../kit/page.tsx';
import { type Sentence, useLang, useSay } from '../../kit/sentences.ts';
import { doorsOf } from '../frame/doors.ts';
import { useTitle } from '../frame/title.ts';
import { FirstSteps } from '../intake/first-steps.tsx';
import { mayUse, officeName, useWho } from '../who.ts';
import { HOME_WORDS, OFFICES_WITHOUT_MATTERS } from './words.ts';

export function Home() {
  const say = useSay();
  const lang = useLang();
  const { personName, office, demo } = useWho();
  const words = OFFICES_WITHOUT_MATTERS[office.post];
  const title = say(HOME_WORDS.hello, { name: personName });
  useTitle(title);
  return (
    <>
      <PageHead title={title} under={say(HOME_WORDS.mayLead, { office: officeName(office, lang) })} />
      {!demo && mayUse(office.post, listIntakes) && <FirstSteps />}
      {words && (
        <div className="home">
          <Card title={say(HOME_WORDS.may)}>
            <Sentences sentences={words.may} />
          </Card>
          <Card title={say(HOME_WORDS.mayNot)}>
            <Sentences sentences={words.mayNot} />
          </Card>
        </div>
      )}
      <div className="home-doors">
        {doorsOf(office.post)
          .filter(({ path }) => path !== '/home')
          .map(({ path, label, icon }) => (
            <LinkButton key={path} href={path} icon={icon}>
              {say(label)}
            </LinkButton>
          ))}
      </div>
    </>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly Sentence[] }) {
  const say = useSay();
  return (
    <ul className="sentences">
      {sentences.map((sentence) => (
        <li key={sentence.en}>{say(sentence)}</li>
      ))}
    </ul>
  );
}
