/** 任命: somebody gets a post at this place. */
import { type FormEvent, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { appointOffice, listGrantable } from '../../../contract/office.ts';
import { getPlace } from '../../../contract/place.ts';
import type { Post } from '../../../domain/people/post.ts';
import { Actions, Button, LinkButton } from '../../kit/button.tsx';
import { Select, TextField } from '../../kit/field.tsx';
import { Card } from '../../kit/list.tsx';
import { EmptyState } from '../../kit/notice.tsx';
import { PageHead } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { POST_LABELS } from '../../kit/terms.ts';
import { useAsked, useSending } from '../ask.ts';
import { announce } from '../frame/announce.tsx';
import { useTitle } from '../frame/title.ts';
import { Unanswered, Unsent } from '../trouble.tsx';
import { WORDS } from '../words.ts';
import { OFFICE_WORDS } from './office-words.ts';
import { NOBODY, personOf, wrongInPerson } from './person-draft.ts';
import { PersonField } from './person-field.tsx';
import { OFFICE_REFUSALS } from './refusals.ts';

export function Appoint() {
  const say = useSay();
  const { code = '' } = useParams<{ code: string }>();
  const place = useAsked(getPlace, { params: { code } });
  const grantable = useAsked(listGrantable, { params: { code } });
  useTitle(say(OFFICE_WORDS.appoint));
  const name = place.answer?.place.name ?? code;
  return (
    <>
      <PageHead title={say(OFFICE_WORDS.appointAt, { place: name })} under={say(OFFICE_WORDS.appointLead)} />
      <Unanswered asked={grantable} />
      {grantable.answer && <AppointForm code={code} grantable={grantable.answer} />}
    </>
  );
}

interface AppointFormProps {
  readonly code: string;
  readonly grantable: AnswerOf<typeof listGrantable>;
}

function AppointForm({ code, grantable: { posts, units } }: AppointFormProps) {
  const say = useSay();
  const [, go] = useLocation();
  const [person, setPerson] = useState(NOBODY);
  const [post, setPost] = useState<Post | ''>(posts.length === 1 ? (posts[0] ?? '') : '');
  const [unitCode, setUnit] = useState('');
  const [from, setFrom] = useState('');
  const [tried, setTried] = useState(false);
  const sending = useSending(appointOffice, ({ officeId }) => {
    announce(say(OFFICE_WORDS.appointed));
    go(`/offices/${officeId}`);
  });
  if (posts.length === 0)
    return (
      <EmptyState
        title={say(OFFICE_WORDS.noPosts)}
        action={<LinkButton href={`/places/${code}`}>{say(WORDS.back)}</LinkButton>}
      />
    );

  const needsUnit = post === 'unit_handler';
  const wrong = wrongInPerson(person);
  const complete = Object.keys(wrong).length === 0 && post !== '' && !(needsUnit && unitCode === '');
  const unknown = sending.trouble?.kind === 'silence';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!complete) return;
    sending.send({
      body: {
        person: personOf(person),
        post,
        placeCode: code,
        ...(needsUnit ? { unitCode } : {}),
        ...(from === '' ? {} : { from }),
      },
    });
  };
  const blank = { value: '', label: say(OFFICE_WORDS.choose) };
  return (
    <Card>
      <form className="act-form office-form" onSubmit={submit} noValidate>
        <fieldset className="bare" disabled={unknown || sending.sending}>
          <Select
            label={say(OFFICE_WORDS.post)}
            choices={[blank, ...posts.map((value) => ({ value, label: say(POST_LABELS[value]) }))]}
            value={post}
            error={tried && post === '' ? say(OFFICE_WORDS.missingPost) : undefined}
            onChange={({ target }) => setPost(posts.find((it) => it === target.value) ?? '')}
          />
          {needsUnit && (
            <Select
              label={say(OFFICE_WORDS.unit)}
              hint={units.length === 0 ? say(OFFICE_WORDS.noUnits) : undefined}
              choices={[blank, ...units.map(({ code: value, name: label }) => ({ value, label }))]}
              value={unitCode}
              error={tried && unitCode === '' ? say(OFFICE_WORDS.missingUnit) : undefined}
              onChange={({ target }) => setUnit(target.value)}
            />
          )}
          <PersonField
            draft={person}
            wrong={tried ? wrong : {}}
            onChange={(part) => setPerson({ ...person, ...part })}
          />
          <TextField
            type="date"
            label={say(OFFICE_WORDS.from)}
            hint={say(OFFICE_WORDS.fromHint)}
            optional
            value={from}
            onChange={({ target }) => setFrom(target.value)}
          />
        </fieldset>
        <Unsent sending={sending} refusals={OFFICE_REFUSALS.appoint} />
        <Actions>
          {!unknown && (
            <Button type="submit" kind="primary" busy={sending.sending}>
              {say(OFFICE_WORDS.appoint)}
            </Button>
          )}
          <LinkButton kind="quiet" href={`/places/${code}`}>
            {say(WORDS.cancel)}
          </LinkButton>
        </Actions>
      </form>
    </Card>
  );
}
