/** 入口: draws the phone face. */
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { readAs } from './reading.ts';
import { keepShell } from './shell.ts';
import { followTrail } from './trail.ts';
import './phone.css';
import './walk/walk.css';

readAs({});
followTrail();
keepShell();
const root = document.getElementById('app');
if (root !== null) createRoot(root).render(<App />);
