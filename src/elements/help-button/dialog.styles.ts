import { css } from '../shared/colours.ts';

/** The dialog: a whole phone, or a sheet in the middle of a larger screen. Way out below, within reach of a thumb. */
export const dialogStyles = css`
  dialog {
    width: 100%;
    max-width: none;
    height: 100%;
    max-height: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: var(--_surface);
    color: var(--_ink);
    overflow: hidden;
  }
  dialog::backdrop {
    background: #10201ecc;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  .bar {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 8px 8px 8px 16px;
    border-bottom: 1px solid var(--_line);
  }
  .bar button {
    display: flex;
    align-items: center;
    min-height: 48px;
    padding: 4px 12px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent);
    font-weight: 700;
  }
  .bar svg {
    margin-inline-end: 8px;
  }
  .bar .close {
    margin-inline-start: auto;
  }
  .bar button:hover {
    background: var(--_accent-soft);
  }
  .body {
    flex: 1 1 auto;
    min-height: 0;
    padding: 16px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  h2,
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  h2 {
    font-size: 22px;
    line-height: 1.25;
  }
  h2:focus {
    outline: none;
  }
  h3 {
    margin: 0 0 8px;
    font-size: 18px;
  }
  .calls + div h3 {
    margin-top: 24px;
  }
  .calls ~ p {
    margin-top: 16px;
    color: var(--_muted);
  }
  .calls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(140px, 100%), 1fr));
    gap: 8px;
  }
  .call {
    display: block;
    height: 100%;
    min-height: 56px;
    padding: 8px 16px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_raised);
    line-height: 1.3;
  }
  .call b {
    display: block;
    color: var(--_accent);
    font-size: 32px;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .call.danger {
    border-color: var(--_danger);
  }
  .danger b {
    color: var(--_danger);
  }
  .status:not(:empty) {
    margin: 8px;
    padding: 16px;
    border-inline-start: 6px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
    color: var(--_ink);
  }
  .again {
    min-height: 56px;
    margin: 0 8px 16px;
    padding: 8px 20px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent);
    font-weight: 700;
  }
  .exit {
    border-top: 1px solid var(--_line);
  }
  .exit a {
    display: block;
    margin: 8px;
    padding: 10px 24px;
    border-radius: var(--_radius);
    background: var(--_ink);
    color: var(--_surface);
    font-weight: 700;
    text-align: center;
  }
  @media (min-width: 700px) and (min-height: 560px) {
    dialog {
      width: 680px;
      height: min(760px, 100vh - 64px);
      margin: auto;
      border-radius: 16px;
    }
    .body {
      padding: 24px 32px 32px;
    }
    .bar {
      padding: 16px 16px 16px 32px;
    }
    .exit {
      padding: 8px 24px;
    }
    h2 {
      font-size: 26px;
    }
  }
  /* A phone on its side: only the way out stays. Zoomed further, nothing may take the screen: all of it scrolls. */
  @media (max-height: 420px) {
    dialog[open] {
      display: block;
      overflow: auto;
    }
    .exit {
      position: sticky;
      bottom: 0;
      background: var(--_surface);
    }
  }
  @media (max-height: 300px) {
    .exit {
      position: static;
    }
  }
  @media (forced-colors: active) {
    dialog,
    .exit a {
      border: 1px solid;
    }
  }
`;
