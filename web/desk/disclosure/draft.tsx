/** 起草: the rows that the house holds are there already; what it does not hold is typed. */
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { draftDisclosure, getMaterial, type MaterialRow } from '../../../contract/disclosure.ts';
import { ROW_SOURCES } from '../../../domain/disclosure/content.ts';
import { ITEMS, type Item } from '../../../domain/disclosure/items.ts';
import { Actions, Button } from '../../kit/button.tsx';
import { labelOf, useCategories } from '../../kit/categories.ts';
import { LAW_WORDS } from '../../kit/disclosure/law-words.ts';
import { ITEM_LABELS, periodText } from '../../kit/disclosure/words.ts';
import { TextField } from '../../kit/field.tsx';
import { newId } from '../../kit/ids.ts';
import { Go } from '../../kit/link.tsx';
import { Card } from '../../kit/list.tsx';
import { Tag } from '../../kit/marks.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { oneOf, useConditions } from '../address.ts';
import { useAsked, useSending } from '../ask.ts';
import { useDeskDraft } from '../drafts.ts';
import { announce } from '../frame/announce.tsx';
import { NotHere } from '../frame/not-here.tsx';
import { useTitle } from '../frame/title.ts';
import { Unanswered, Unsent } from '../trouble.tsx';
import { useWho } from '../who.ts';
import { ContentForm } from './content-form.tsx';
import { contentIn, type Typed, typedContent, typedMaterial } from './typed.ts';
import { DISCLOSURE_REFUSALS, DISCLOSURE_WORDS } from './words.ts';

const KINDS = [...ROW_SOURCES, 'demand'] as const;
type About = { readonly kind: (typeof KINDS)[number]; readonly id: string } | null;

export function DraftDisclosure() {
  const { conditions } = useConditions(['item', 'period', 'kind', 'id', 'title']);
  const item = oneOf(ITEMS, conditions.item);
  const kind = oneOf(KINDS, conditions.kind);
  const about = kind === undefined ? null : { kind, id: conditions.id };
  const { period, title } = conditions;
  if (item === undefined) return <NotHere />;
  return (
    <Drafting item={item} period={period} about={about} said={title} key={`${item} ${period} ${about?.id}`} />
  );
}

interface DraftingProps {
  readonly item: Item;
  readonly period: string;
  readonly about: About;
  /** What the event or the demand is called. */
  readonly said: string;
}

function Drafting({ item, period, about, said }: DraftingProps) {
  const say = useSay();
  const lang = useLang();
  const query = { item, period, ...(about !== null && { aboutKind: about.kind, aboutId: about.id }) };
  const asked = useAsked(getMaterial, { query }, { fresh: true });
  const what = said === '' ? `${periodText(period, lang)} ${say(ITEM_LABELS[item])}` : said;
  const title = said === '' ? `${periodText(period, 'zh').replace(/ /g, '')}${ITEM_LABELS[item].zh}` : said;
  useTitle(say(DISCLOSURE_WORDS.drafting, { what }));
  const { answer } = asked;
  return (
    <>
      <PageHead
        over={<Go href="/disclosures">{say(DISCLOSURE_WORDS.due)}</Go>}
        title={say(DISCLOSURE_WORDS.drafting, { what })}
        under={
          answer && (
            <>
              {say(DISCLOSURE_WORDS.law, { law: say(LAW_WORDS[answer.law]) })}{' '}
              {answer.paper && <Tag strong>{say(DISCLOSURE_WORDS.paperToo)}</Tag>}
            </>
          )
        }
      />
      <Unanswered asked={asked} />
      {answer && (
        <Card>
          <Form {...{ item, period, about, title }} material={answer.rows} opening={answer.opening} />
        </Card>
      )}
    </>
  );
}

interface FormProps extends Omit<DraftingProps, 'said'> {
  readonly title: string;
  readonly material: readonly MaterialRow[];
  readonly opening: number | null;
}

function Form({ item, period, about, title: called, material, opening }: FormProps) {
  const say = useSay();
  const categories = useCategories();
  const [, go] = useLocation();
  const { placeCode } = useWho().office;
  const [tried, setTried] = useState(false);
  const [held] = useState<Typed>(() => ({
    ...typedContent({ text: '', opening, rows: [] }),
    rows: material.map((row) =>
      typedMaterial(row, {
        category: (code) => labelOf(categories, code).zh,
        progress: (n) => DISCLOSURE_WORDS.progress.zh.replace('{n}', String(n)),
      }),
    ),
  }));
  const form = [item, period, about?.kind, about?.id].join(' ');
  const { draft, change, drop } = useDeskDraft('disclosure', form, { title: called, typed: held });
  const { title, typed } = draft;
  const sending = useSending(draftDisclosure, ({ disclosureId }) => {
    drop();
    announce(say(DISCLOSURE_WORDS.saved));
    go(`/disclosures/${disclosureId}`);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const content = contentIn(typed);
    if (content === undefined || title.trim().length < 2) return;
    const disclosureId = newId();
    sending.send({ body: { disclosureId, placeCode, item, period, about, title: title.trim(), content } });
  };
  return (
    <form className="act-form" onSubmit={submit} noValidate>
      <TextField
        label={say(DISCLOSURE_WORDS.name)}
        maxLength={80}
        value={title}
        error={tried && title.trim().length < 2 ? say(DISCLOSURE_WORDS.badName) : undefined}
        onChange={({ target }) => change({ title: target.value })}
      />
      <ContentForm item={item} typed={typed} tried={tried} onChange={(it) => change({ typed: it })} />
      <Unsent sending={sending} refusals={DISCLOSURE_REFUSALS} />
      <Actions>
        <Button type="submit" kind="primary" busy={sending.sending}>
          {say(DISCLOSURE_WORDS.save)}
        </Button>
      </Actions>
    </form>
  );
}
