/** The page around the exhibits, as the chosen face would show it. */
import type { ReactNode } from 'react';
import { FigureIcon, InboxIcon, ListIcon, PersonIcon, WriteIcon } from '../kit/icons.tsx';
import { Page, PageHead, SideNav, TabBar, TopBar, type Way } from '../kit/page.tsx';
import type { Size } from '../kit/preferences.ts';
import { type Lang, LangProvider, useSay } from '../kit/sentences.ts';
import { LanguageSwitch, SizeSwitch } from '../kit/switches.tsx';
import { ActExhibit, DialogExhibit } from './acts.tsx';
import { Exhibit } from './exhibit.tsx';
import { FieldExhibit, PickerExhibit } from './fields.tsx';
import { FigureExhibit, TableExhibit } from './figures.tsx';
import { ListExhibit, MarkExhibit, NoticeExhibit, TimelineExhibit } from './reading.tsx';
import { WayExhibit } from './ways.tsx';
import { SHOWN } from './words.ts';

export const FACES = ['phone', 'desk', 'site'] as const;

export interface Showing {
  readonly face: (typeof FACES)[number];
  readonly lang: Lang;
  readonly size: Size;
}

export const Gallery = ({ showing }: { readonly showing: Showing }) => (
  <LangProvider lang={showing.lang}>
    <Frame showing={showing}>
      <SwatchExhibit />
      <ActExhibit />
      <FieldExhibit />
      <PickerExhibit />
      <NoticeExhibit />
      <MarkExhibit />
      <ListExhibit />
      <TimelineExhibit />
      <FigureExhibit />
      <TableExhibit />
      <WayExhibit />
      <DialogExhibit />
    </Frame>
  </LangProvider>
);

function Frame({ showing, children }: { showing: Showing; children: ReactNode }) {
  const say = useSay();
  const { face, lang, size } = showing;
  const to = (change: Partial<Showing>): string => `?${new URLSearchParams({ ...showing, ...change })}`;
  const ways: readonly Way[] = [
    { href: '#acts', label: say(SHOWN.waiting), icon: InboxIcon, count: 3, current: true },
    { href: '#fields', label: say(SHOWN.report), icon: WriteIcon },
    { href: '#lists', label: say(SHOWN.mine), icon: ListIcon, count: 128 },
    { href: '#marks', label: say(SHOWN.me), icon: PersonIcon },
  ];
  const figures: readonly Way[] = [{ href: '#figures', label: say(SHOWN.figures), icon: FigureIcon }];
  const desk = face === 'desk';
  return (
    <Page
      top={
        <TopBar
          title={say(desk ? SHOWN.deskTitle : SHOWN.phoneTitle)}
          {...(desk ? {} : { back: { href: '#acts' } })}
          tools={desk && <LanguageSwitch value={lang} hrefFor={(it) => to({ lang: it })} />}
        />
      }
      side={
        desk && (
          <SideNav
            label={say(SHOWN.ways)}
            groups={[{ ways }, { title: say(SHOWN.county), ways: figures }]}
            foot={say(SHOWN.demo)}
          />
        )
      }
      bottom={face === 'phone' && <TabBar label={say(SHOWN.ways)} ways={ways} />}
    >
      <PageHead
        over={say(SHOWN.over)}
        title={say(SHOWN.title)}
        under={say(SHOWN.under)}
        actions={
          <>
            {!desk && <LanguageSwitch value={lang} hrefFor={(it) => to({ lang: it })} />}{' '}
            <SizeSwitch value={size} hrefFor={(it) => to({ size: it })} />
          </>
        }
      />
      {children}
    </Page>
  );
}

const COLOURS =
  'ink ink-soft ink-faint paper sheet sunk rule-strong accent-deep accent accent-tint red amber green'.split(
    ' ',
  );

const SwatchExhibit = () => {
  const say = useSay();
  return (
    <Exhibit id="colours" title={say(SHOWN.colours)}>
      <ul className="swatches">
        {COLOURS.map((name) => (
          <li key={name} className="swatch">
            <svg aria-hidden="true">
              <rect width="100%" height="100%" style={{ fill: `var(--${name})` }} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
    </Exhibit>
  );
};
