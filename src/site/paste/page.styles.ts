import { css } from 'lit';

/** The frame of the page: header, two columns, sections. */
export const pageStyles = css`
  :host {
    min-height: 100vh;
    background: var(--_surface);
    font-family: system-ui, 'Noto Sans', Arial, sans-serif;
  }
  header,
  section,
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    max-width: 1200px;
    margin: 0 auto;
    padding: 16px;
  }
  header {
    padding-top: 24px;
  }
  .columns > section {
    align-content: start;
    width: 100%;
    padding: 0;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  h1 {
    color: var(--_accent);
    font-size: 34px;
    line-height: 1.15;
  }
  h2 {
    font-size: 26px;
    line-height: 1.25;
  }
  h3 {
    font-size: 20px;
    line-height: 1.3;
  }
  p {
    max-width: 64ch;
  }
  small {
    color: var(--_muted);
    font-size: 16px;
  }
  section > h2 {
    padding-top: 8px;
    border-top: 4px solid var(--_accent);
  }

  .switch {
    display: inline-flex;
    align-self: start;
    justify-self: start;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    overflow: hidden;
  }
  .switch button {
    min-height: 48px;
    padding: 8px 16px;
    border: 0;
    background: var(--_raised);
    color: var(--_accent);
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }
  .switch button[aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .switch button:focus-visible {
    outline-offset: -5px;
  }
  .switch button[aria-pressed='true']:focus-visible {
    outline-color: var(--_on-accent);
  }

  .stage {
    height: 600px;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }
  .stage iframe {
    display: block;
    background: var(--_raised);
    max-width: 100%;
    margin: 0 auto;
    border: 0;
    transform-origin: 0 0;
  }
  .stage.desktop iframe {
    max-width: none;
  }

  @media (min-width: 900px) {
    header {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(400px, 460px);
      gap: 32px;
    }
    .look {
      position: sticky;
      top: 16px;
      align-self: start;
    }
  }
`;
