/** 部件陈列: every part in every state. The address says the face, the language and the size: ?face=desk&lang=en&size=large */
import { createRoot } from 'react-dom/client';
import { SIZES } from '../kit/preferences.ts';
import { LANGS, langTag } from '../kit/sentences.ts';
import { FACES, Gallery, type Showing } from './gallery.tsx';
import '../kit/kit.css';
import './gallery.css';

const asked = new URLSearchParams(location.search);
const choose = <T extends string>(name: string, known: readonly [T, ...T[]]): T =>
  known.find((it) => it === asked.get(name)) ?? known[0];

const showing: Showing = {
  face: choose('face', FACES),
  lang: choose('lang', LANGS),
  size: choose('size', SIZES),
};
const page = document.documentElement;
page.lang = langTag(showing.lang);
page.setAttribute('data-face', showing.face);
page.setAttribute('data-size', showing.size);

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Gallery showing={showing} />);
