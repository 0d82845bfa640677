/**
 * 埋设: loaded before the server (node --import) by the crash test only. Whoever asks for the module that the fault is
 * about gets the fault's file instead; that file alone gets the real one.
 */
import { registerHooks } from 'node:module';
import { FAULTS, isFault } from './faults.ts';

const { FAULT = '' } = process.env;
if (!isFault(FAULT)) throw new Error(`There is no fault "${FAULT}".`);

const real = new URL(`../../${FAULTS[FAULT].module}`, import.meta.url).href;
const standIn = new URL(`./faults/${FAULT}.ts`, import.meta.url).href;

registerHooks({
  resolve: (name, context, next) => {
    const found = next(name, context);
    return found.url === real && context.parentURL !== standIn ? { ...found, url: standIn } : found;
  },
});
