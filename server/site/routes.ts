/** 议事公开: the public site. Every page is made here whole; no account, no script, no cookie. */
import type { FastifyInstance } from 'fastify';
import type { RenderSite } from '../../contract/site.ts';
import type { House } from '../kit/house.ts';
import { limitsOf } from '../matter/timing.ts';
import { affairRoutes } from './affairs.ts';
import { askedRoutes } from './asked.ts';
import { awayRoutes } from './away.ts';
import { categoryRoutes } from './categories.ts';
import { followRoutes } from './follow.ts';
import { leafletRoutes } from './leaflets.ts';
import { meetingRoutes } from './meetings.ts';
import { openRoutes } from './open.ts';
import { outcomeSayRoutes } from './outcome-say.ts';
import { outcomeRoutes } from './outcomes.ts';
import { ownRoutes } from './own.ts';
import { sendPage } from './page.ts';
import { tellProblemsAsPages } from './problem.ts';
import { resultRoutes } from './results.ts';
import { roomRoutes } from './rooms.ts';
import { sayRoutes } from './say.ts';
import { searchRoutes } from './search.ts';
import { talkRoutes } from './talks.ts';
import { voteRoutes } from './vote.ts';
import { wechatRoutes } from './wechat.ts';
import { yearRoutes } from './year.ts';

export type Render = RenderSite;

/** Texts that change with a release only, in seconds. */
const HOUR = 3600;

/** Registers the pages, in a room of their own where errors are told as pages. */
export function siteRoutes(app: FastifyInstance, house: House, render: Render): void {
  const site = { house, render };
  app.register(async (pages) => {
    tellProblemsAsPages(pages, site);
    resultRoutes(pages, site);
    sayRoutes(pages, site);
    followRoutes(pages, site);
    ownRoutes(pages, site);
    awayRoutes(pages, site);
    roomRoutes(pages, site);
    talkRoutes(pages, site);
    leafletRoutes(pages, site);
    meetingRoutes(pages, site);
    voteRoutes(pages, site);
    searchRoutes(pages, site);
    categoryRoutes(pages, site);
    yearRoutes(pages, site);
    wechatRoutes(pages, site);
    openRoutes(pages, site);
    askedRoutes(pages, site);
    outcomeRoutes(pages, site);
    outcomeSayRoutes(pages, site);
    affairRoutes(pages, site);
    pages.get('/privacy', (request, reply) =>
      sendPage(site, { request, reply }, { kind: 'privacy' }, { keepFor: HOUR }),
    );
    pages.get('/*', (request, reply) => {
      if (!(request.headers.accept ?? '').includes('text/html')) return reply.callNotFound();
      return sendPage(
        site,
        { request, reply },
        { kind: 'problem', problem: 'not-found' },
        { status: 404, here: '/' },
      );
    });
    pages.get('/about', (request, reply) =>
      sendPage(site, { request, reply }, { kind: 'about', limits: limitsOf(house) }, { keepFor: HOUR }),
    );
  });
}
