/** 出错的页: an error of a page is told as a page. */
import type { FastifyError, FastifyInstance } from 'fastify';
import type { SiteProblem } from '../../contract/site.ts';
import { cannotNow } from '../kit/database.ts';
import { MalformedError, NotFoundError, TooOftenError } from '../kit/problem.ts';
import { UnfitError } from './ask.ts';
import { type Site, sendPage } from './page.ts';

export function tellProblemsAsPages(app: FastifyInstance, site: Site): void {
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const { status, problem } = tellOf(error);
    if (problem === 'fault')
      site.house.log({
        level: 'error',
        route: request.routeOptions.url,
        message: error.message,
        stack: error.stack,
      });
    if (error instanceof TooOftenError) reply.header('retry-after', String(error.seconds));
    try {
      return await sendPage(site, { request, reply }, { kind: 'problem', problem }, { status, here: '/' });
    } catch {
      return reply.code(503).header('retry-after', '5').send({ problem: 'not-now' });
    }
  });
}

function tellOf(error: FastifyError): { status: number; problem: SiteProblem } {
  if (error instanceof NotFoundError) return { status: 404, problem: 'not-found' };
  if (error instanceof TooOftenError) return { status: 429, problem: 'too-often' };
  if (error instanceof MalformedError || error instanceof UnfitError)
    return { status: 400, problem: 'malformed' };
  const { statusCode = 500 } = error;
  if (statusCode >= 400 && statusCode < 500) return { status: statusCode, problem: 'malformed' };
  return cannotNow(error) ? { status: 503, problem: 'not-now' } : { status: 500, problem: 'fault' };
}
