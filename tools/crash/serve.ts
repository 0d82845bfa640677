/** 受试的服务器: the server as it is, on a store that is filled already, without faces; it ends on SIGTERM like npm start. */
import { flushCompileCache } from 'node:module';
import { start } from '../../server/main.ts';

const { DATA = '' } = process.env;
const running = await start({
  env: process.env,
  home: DATA,
  say: (line) => console.error(line),
  seed: async () => {},
});
// Whoever is killed writes nothing at the end.
flushCompileCache();
process.on('SIGTERM', () => running.stop().then(() => process.exit(0)));
