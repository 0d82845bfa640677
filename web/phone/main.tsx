/** 入口: draws the phone face. */
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { App } from './app.tsx';
import { showReading } from './reading.ts';
import './phone.css';

showReading();
const root = document.getElementById('app');
if (root !== null)
  createRoot(root).render(
    <Router base="/phone">
      <App />
    </Router>,
  );
