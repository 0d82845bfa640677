/** 公开抽签: what was drawn here and what waits for its number. */
import { type DrawRow, listDraws, publishDraw } from '../../../contract/draw.ts';
import { LinkButton } from '../../kit/button.tsx';
import { dayText } from '../../kit/day-text.ts';
import { PlusIcon } from '../../kit/icons.tsx';
import { List, ListRow } from '../../kit/list.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { useConditions } from '../address.ts';
import { useAsked } from '../ask.ts';
import { useTitle } from '../frame/title.ts';
import { Unanswered } from '../trouble.tsx';
import { Pages } from '../watch/pages.tsx';
import { mayUse, useWho } from '../who.ts';
import { DRAW_WORDS } from './words.ts';

export function Draws() {
  const say = useSay();
  const { office } = useWho();
  const { conditions, address } = useConditions(['place', 'before']);
  const { before } = conditions;
  const place = conditions.place || office.placeCode;
  const asked = useAsked(listDraws, { query: { place, ...(before && { before }) } }, { kept: true });
  const { answer } = asked;
  useTitle(say(DRAW_WORDS.title));
  return (
    <>
      <PageHead
        title={say(DRAW_WORDS.title)}
        under={say(DRAW_WORDS.lead)}
        actions={
          mayUse(office.post, publishDraw) && (
            <LinkButton kind="primary" icon={PlusIcon} href={`/draws/new?place=${place}`}>
              {say(DRAW_WORDS.new)}
            </LinkButton>
          )
        }
      />
      <Unanswered asked={asked} />
      {answer?.draws.length === 0 && <EmptyState title={say(DRAW_WORDS.none)} />}
      {answer && answer.draws.length > 0 && (
        <List label={say(DRAW_WORDS.title)}>
          {answer.draws.map((draw) => (
            <Row key={draw.drawId} draw={draw} />
          ))}
        </List>
      )}
      <Pages
        firstHref={before === '' ? null : address({ before: '' })}
        nextHref={answer?.older ? address({ before: answer.older }) : null}
      />
    </>
  );
}

function Row({ draw }: { readonly draw: DrawRow }) {
  const say = useSay();
  const lang = useLang();
  const { drawId, title, placeName, within, publishedOn, numberDay, number } = draw;
  return (
    <ListRow
      href={`/draws/${drawId}`}
      over={[...within, placeName].join(' ')}
      title={<span lang="zh-CN">{title}</span>}
      under={`${say(DRAW_WORDS.publishedOn)} ${dayText(publishedOn, lang)}`}
      aside={number ?? say(DRAW_WORDS.noNumber, { day: dayText(numberDay, lang) })}
    />
  );
}
