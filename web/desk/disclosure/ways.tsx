/** 三个看法: what is due, what is under way, what ended. */
import { Tabs } from '../../kit/page.tsx';
import { useSay } from '../../kit/sentences.ts';
import { DISCLOSURE_WORDS } from './words.ts';

export function Ways({ current }: { readonly current: 'due' | 'now' | 'ended' }) {
  const say = useSay();
  const ways = [
    { key: 'due', href: '/disclosures' },
    { key: 'now', href: '/disclosures/all' },
    { key: 'ended', href: '/disclosures/all?state=ended' },
  ] as const;
  return (
    <Tabs
      label={say(DISCLOSURE_WORDS.view)}
      ways={ways.map(({ key, href }) => ({
        href,
        label: say(DISCLOSURE_WORDS[key]),
        current: key === current,
      }))}
    />
  );
}
