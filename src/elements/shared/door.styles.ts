import { css } from 'lit';

export const doorStyles = css`
  :host {
    container-type: inline-size;
  }
  .door {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    padding: 24px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .way {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 16px;
  }
  h2,
  h3,
  p {
    margin: 0;
  }
  h2 {
    font-size: 26px;
    line-height: 1.25;
  }
  h3 {
    font-size: 20px;
    line-height: 1.3;
  }
  .start {
    min-height: 56px;
    padding: 12px 16px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-size: 20px;
    font-weight: 700;
    line-height: 1.25;
    cursor: pointer;
  }
  .small {
    color: var(--_muted);
    font-size: 17px;
  }
  .small a {
    display: inline-block;
    padding: 10px 0;
    color: var(--_accent);
    font-weight: 700;
    text-underline-offset: 3px;
  }
  .numbers {
    display: grid;
    align-content: start;
    gap: 12px;
    margin-top: 8px;
    padding-top: 24px;
    border-top: 1px solid var(--_line);
  }
  @container (min-width: 760px) {
    .door {
      grid-template-columns: 3fr 2fr;
      gap: 40px;
      padding: 32px;
    }
    .numbers {
      margin: 0;
      padding: 0 0 0 40px;
      border-top: 0;
      border-inline-start: 1px solid var(--_line);
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
