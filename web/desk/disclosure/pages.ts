/** 村务公开的页面 at the desk. */
import { draftDisclosure, getDisclosure, getDue, listDisclosures } from '../../../contract/disclosure.ts';
import { type PlaceOfPage, page } from '../page.ts';

export const DISCLOSURE_PAGES: readonly PlaceOfPage[] = [
  { path: '/disclosures', Page: page(() => import('./due.tsx'), 'Disclosures'), needs: getDue },
  {
    path: '/disclosures/village/:code',
    Page: page(() => import('./due.tsx'), 'VillageDue'),
    needs: getDue,
  },
  {
    path: '/disclosures/all',
    Page: page(() => import('./all.tsx'), 'AllDisclosures'),
    needs: listDisclosures,
  },
  {
    path: '/disclosures/new',
    Page: page(() => import('./draft.tsx'), 'DraftDisclosure'),
    needs: draftDisclosure,
  },
  {
    path: '/disclosures/:disclosureId',
    Page: page(() => import('./disclosure.tsx'), 'DisclosureSheet'),
    needs: getDisclosure,
  },
];
