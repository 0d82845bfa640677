/** 页面: how a page of the public site leaves the house: its view, its headers, its status. */

import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Rendered, RenderSite, SiteContent, SitePage, SiteView } from '../../contract/site.ts';
import type { House } from '../kit/house.ts';
import { categoriesOf } from '../matter/timing.ts';
import { countyName } from '../people/store.ts';
import type { KeptPage } from './kept.ts';

/** What every handler of the site is given. */
export interface Site {
  readonly house: House;
  readonly render: RenderSite;
}

/** One request and its answer. */
export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

export interface Sending {
  readonly status?: number;
  /** Seconds; pages of one person's matter are never kept anywhere. */
  readonly keepFor?: number;
  /** The address of the page for switching language and size, when it is not the one that was asked for. */
  readonly here?: string;
}

/** Renders and sends a page. */
export async function sendPage(
  site: Site,
  exchange: Exchange,
  content: SiteContent,
  sending: Sending = {},
): Promise<FastifyReply> {
  const rendered = await renderPage(site, exchange, content, sending);
  return sendRendered(exchange, rendered, { ...sending, kind: content.kind });
}

/** A page's text and style. */
export async function renderPage(
  { house, render }: Site,
  { request }: Exchange,
  content: SiteContent,
  { here = hereOf(request) }: Pick<Sending, 'here'> = {},
): Promise<Rendered> {
  const page: SitePage = { ...(await viewOf(house, request, here)), ...content };
  return render(page);
}

/** Signs from which on a page is worth packing: one with the code of a proof is forty thousand. */
const PACKED_FROM = 8000;

/** Sends what was rendered; nothing but "as before" to a browser that has it already. */
export function sendRendered(
  { request, reply }: Exchange,
  {
    text,
    style,
    script,
    etag,
    packed,
  }: (Rendered & { readonly etag?: undefined; readonly packed?: undefined }) | KeptPage,
  { status = 200, keepFor = 0, kind }: Sending & { readonly kind: SiteContent['kind'] },
): FastifyReply {
  if (etag !== undefined) {
    reply.header('etag', etag);
    if (isKnown(request.headers['if-none-match'], etag))
      return reply.code(304).header('cache-control', `public, max-age=${keepFor}`).send();
  }
  // Beside what is somebody's own, the length of a packed page would tell of it (BREACH): only what all may keep is packed.
  const mayPack = packed !== undefined || (keepFor > 0 && text.length > PACKED_FROM);
  const packs = packed ?? (mayPack && takesPacked(request));
  if (mayPack) reply.header('vary', 'accept-encoding');
  if (packs) reply.header('content-encoding', 'gzip');
  return reply
    .code(status)
    .headers(headersOf(style, script))
    .header('cache-control', keepFor === 0 ? 'no-store' : `public, max-age=${keepFor}`)
    .type(
      kind === 'feed' || kind === 'open-feed' || kind === 'found-feed'
        ? 'application/rss+xml; charset=utf-8'
        : 'text/html; charset=utf-8',
    )
    .send(packs && !packed ? gzipSync(text) : text);
}

/** Whether whoever asks unpacks. */
export const takesPacked = ({ headers }: FastifyRequest): boolean =>
  /\bgzip\b/.test(headers['accept-encoding'] ?? '');

/** Whether a browser, or whoever keeps pages in between, has this one: compared weakly (RFC 9110, 13.1.2). */
const isKnown = (asked: string | undefined, etag: string): boolean =>
  asked?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag.replace(/^W\//, '')) ?? false;

/**
 * Nothing runs and nothing is fetched; the one sheet is named by its hash, and the one script on the page that has it. `same-origin` instead of the house's
 * `no-referrer`, with which browsers send forms as coming from nowhere (Fetch, "append a request Origin header").
 */
function headersOf(style: string, script = ''): Record<string, string> {
  const known = headers.get(style + script) ?? headersFor(style, script);
  headers.set(style + script, known);
  return known;
}

/** Reckoned once for each sheet and script, of which there are few. */
const headers = new Map<string, Record<string, string>>();

const headersFor = (style: string, script: string): Record<string, string> => ({
  'content-security-policy': [
    "default-src 'none'",
    `style-src ${hashSource(style)}`,
    ...(script === '' ? [] : [`script-src ${hashSource(script)}`]),
    'img-src data:',
    "form-action 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'same-origin',
});

const hashSource = (style: string): string =>
  `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** Language and size stand in the address: the site sets no cookie. */
async function viewOf(house: House, request: FastifyRequest, here: string): Promise<SiteView> {
  const asked = fieldsOf(request.query);
  return {
    lang: asked('lang') === 'en' ? 'en' : 'zh',
    large: asked('size') === 'large',
    countyName: await nameOf(house),
    categories: categoriesOf(house),
    demo: house.demo,
    filingNo: house.filingNo,
    here,
    origin: house.publicUrl.origin,
  };
}

const names = new WeakMap<House, string>();

async function nameOf(house: House): Promise<string> {
  const known = names.get(house);
  if (known !== undefined) return known;
  const name = await house.database.transaction({ county: house.county }, (tx) =>
    countyName(tx, house.county),
  );
  if (name !== house.county) names.set(house, name);
  return name;
}

/** Path and query that were asked for, without language and size. */
function hereOf(request: FastifyRequest): string {
  const url = new URL(request.url, 'http://here');
  url.searchParams.delete('lang');
  url.searchParams.delete('size');
  return url.pathname + url.search;
}

/** Language and size as they were asked for, to follow a redirect: `?lang=en`, or nothing. */
export function keptOf(request: FastifyRequest): string {
  const asked = fieldsOf(request.query);
  const kept = [asked('lang') === 'en' && 'lang=en', asked('size') === 'large' && 'size=large'].filter(
    Boolean,
  );
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

/** Reads text fields of a query or a form; what is missing or given twice reads as ''. */
export const fieldsOf =
  (sent: unknown) =>
  (name: string): string => {
    const value = (sent as Readonly<Record<string, unknown>> | undefined)?.[name];
    return typeof value === 'string' ? value : '';
  };
