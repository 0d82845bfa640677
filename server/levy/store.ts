/** SQL about levies: their rows and steps. */
import type { Levy } from '../../domain/levy/levy.ts';
import { foldedIn } from '../kit/folded.store.ts';

export const levies = foldedIn<Levy>('levy');
