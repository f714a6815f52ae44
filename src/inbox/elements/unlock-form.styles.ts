import { css } from 'lit';

export const unlockStyles = css`
  :host {
    max-width: 600px;
    margin: 0 auto;
    padding: 32px 16px 48px;
  }
  form,
  .sheet {
    display: grid;
    gap: 24px;
  }
  .sheet {
    margin-top: 24px;
  }
  h1 {
    display: flex;
    align-items: center;
    gap: 12px;
  }
  .top > .quiet {
    margin-inline-start: -14px;
  }
  .lead {
    margin-top: 12px;
    color: var(--_muted);
  }
  h1 + .notice {
    margin-top: 20px;
  }
  .file {
    position: relative;
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 64px;
    padding: 12px 16px;
    border: 2px dashed var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
  }
  .file.chosen {
    border-style: solid;
    border-color: var(--_accent);
  }
  .file input {
    position: absolute;
    inset: 0;
    min-height: 0;
    opacity: 0;
    cursor: pointer;
  }
  .file:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .file-name {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .field > .show {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 48px;
    font-weight: 400;
    cursor: pointer;
  }
  .show input {
    width: 24px;
    height: 24px;
    min-height: 0;
    margin: 0;
    accent-color: var(--_accent);
  }
  summary {
    min-height: 48px;
    padding: 10px 0;
    color: var(--_muted);
    cursor: pointer;
  }
  ol {
    display: grid;
    gap: 12px;
    list-style: none;
  }
  li {
    display: flex;
    align-items: center;
    gap: 12px;
    color: var(--_muted);
  }
  li.now,
  li.done {
    color: var(--_ink);
  }
  li.now {
    font-weight: 700;
  }
  li.done .icon {
    color: var(--_accent);
  }
  /* Small, so that the steps do not look like something to choose. */
  .dot {
    flex: none;
    width: 8px;
    height: 8px;
    margin: 8px;
    border-radius: 50%;
    background: var(--_line);
  }
  .now .dot {
    background: var(--_accent);
  }
`;
