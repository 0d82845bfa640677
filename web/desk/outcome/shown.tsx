/** 凭据: what shows that a task was done, as it stands. */
import { getShownPicture, type OutcomePage } from '../../../contract/outcome.ts';
import { dayText } from '../../kit/day-text.ts';
import { useFile } from '../../kit/file.ts';
import { Card } from '../../kit/list.tsx';
import { PaperText } from '../../kit/paper-text.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { SHOW_WORDS } from './show-words.ts';

type Shown = OutcomePage['shown'][number];

export function ShownThings({ page }: { readonly page: OutcomePage }) {
  const say = useSay();
  if (page.shown.length === 0) return null;
  return (
    <Card title={say(SHOW_WORDS.shown)}>
      <ul className="outcome-points is-plain">
        {page.shown.map((shown) => (
          <ShownThing key={shown.shownId} shown={shown} page={page} />
        ))}
      </ul>
    </Card>
  );
}

function ShownThing({ shown, page }: { readonly shown: Shown; readonly page: OutcomePage }) {
  const say = useSay();
  const lang = useLang();
  const { caption, photos, text, taskId, on } = shown;
  const task = page.tasks.find((one) => one.taskId === taskId)?.text ?? '';
  return (
    <li>
      <b lang="zh-CN">{caption}</b>
      <p className="outcome-facts">{say(SHOW_WORDS.of, { task, day: dayText(on, lang) })}</p>
      <Pictures outcomeId={page.outcomeId} caption={caption} photos={photos} />
      {text !== null && (
        <div className="outcome-paper" lang="zh-CN">
          <PaperText text={text} label={caption} />
        </div>
      )}
    </li>
  );
}

interface PicturesProps {
  readonly outcomeId: string;
  readonly caption: string;
  readonly photos: readonly string[];
}

export function Pictures({ outcomeId, caption, photos }: PicturesProps) {
  const say = useSay();
  if (photos.length === 0) return null;
  return (
    <div className="outcome-pictures">
      {photos.map((photo, at) => (
        <Picture
          key={photo}
          address={getShownPicture.path.replace(':outcomeId', outcomeId).replace(':photo', photo)}
          alt={photos.length === 1 ? caption : say(SHOW_WORDS.picture, { caption, n: at + 1 })}
        />
      ))}
    </div>
  );
}

const Picture = ({ address, alt }: { readonly address: string; readonly alt: string }) => (
  <img src={useFile(address) ?? undefined} alt={alt} />
);
