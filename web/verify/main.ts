/** 验真 and 重抽一遍: two things anybody can check by himself, without an account and without a network. */
import '../kit/tokens.css';
import '../kit/base.css';
import './verify.css';
import { showDraw } from './draw.ts';
import { asked } from './parts.ts';
import { showProof } from './record.ts';

if (asked.has('draw')) void showDraw();
else showProof();

// Opened once with a network, it opens without one: whoever stands before a board needs no signal.
void navigator.serviceWorker?.register('/verify/sw.js', { scope: '/verify/', updateViaCache: 'none' });
