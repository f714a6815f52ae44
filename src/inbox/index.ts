/** The officer's page, built to dist/inbox/inbox.js and loaded by index.html. */
import { css } from 'lit';
import './elements/index.ts';
import { InboxApp } from './elements/app.ts';
import { unlockInWorker } from './unlock.ts';

const page = css`
  html {
    background: #fbf7ef;
  }
  body {
    margin: 0;
  }
  @media (prefers-color-scheme: dark) {
    html {
      background: #15201f;
    }
  }
`;
if (page.styleSheet) document.adoptedStyleSheets = [page.styleSheet];

const app = document.querySelector('ramah-inbox-app');
if (app instanceof InboxApp) {
  app.unlockFile = unlockInWorker(() => new Worker(new URL('./unlock-worker.js', import.meta.url), { type: 'module' }));
}
