import { css } from 'lit';

export const appStyles = css`
  :host {
    min-height: 100vh;
    background: var(--_surface);
    font-family: system-ui, sans-serif;
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    max-width: 720px;
    margin: 0 auto;
    padding: 0 16px 24px;
  }
  header {
    position: sticky;
    z-index: 1;
    top: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    margin: 0 -16px;
    padding: 8px 8px 8px 16px;
    border-bottom: 1px solid var(--_line);
    background: var(--_surface);
  }
  .exit {
    min-height: 48px;
    padding: 10px 16px;
    border-radius: var(--_radius);
    background: var(--_ink);
    color: var(--_surface);
    font-weight: 700;
    text-decoration: none;
    white-space: nowrap;
  }
  .tools {
    display: flex;
    flex: none;
  }
  .tools .button {
    padding: 8px;
    border: 0;
    font-size: 16px;
    font-weight: 400;
  }
  .exit-note {
    color: var(--_muted);
    font-size: 16px;
  }
  /* A phone has no Shift to press. */
  @media (hover: none) {
    .keys {
      display: none;
    }
  }
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
  }
  [hidden] {
    display: none;
  }
  footer {
    display: grid;
    gap: 12px;
    margin-top: 24px;
    padding-top: 24px;
    border-top: 1px solid var(--_line);
  }
  .foot-title {
    font-size: 20px;
  }
`;
