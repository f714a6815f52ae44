import { css } from 'lit';

/** Columns come from the room that there is, so the card is right in a sidebar, on a phone and across a page. */
export const styles = css`
  section {
    padding: clamp(8px, 4%, 24px);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
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
    font-size: 26px;
    line-height: 1.25;
  }

  h3 {
    font-size: 20px;
    line-height: 1.25;
  }

  ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(280px, 100%), 1fr));
    gap: 12px;
    margin-top: 12px;
  }

  li,
  .other > summary {
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  p {
    color: var(--_muted);
    font-size: 16px;
  }

  a {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    min-height: 56px;
    margin: 12px 0;
    padding: 8px 12px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    color: var(--_accent);
    line-height: 1.2;
    text-decoration: none;
  }

  .icon {
    margin-inline-end: 8px;
    vertical-align: -5px;
  }

  b {
    font-size: 28px;
    font-variant-numeric: tabular-nums;
  }

  .web b {
    min-width: 0;
    font-size: 22px;
    overflow-wrap: anywhere;
  }

  h3 ~ a:first-of-type,
  .now a {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  small {
    display: block;
    font-size: 16px;
  }

  .now {
    --_accent: var(--_danger);
    --_on-accent: var(--_on-danger);
    --_muted: var(--_ink);
    --_raised: none;
    margin-top: 16px;
    padding: 16px 16px 4px;
    border-radius: var(--_radius);
    background: var(--_danger-soft);
    color: var(--_danger);
  }

  .now li {
    padding: 0;
  }

  .now a {
    flex-wrap: nowrap;
    min-height: 76px;
    margin: 0;
    padding: 8px 16px;
  }

  .now b {
    flex: none;
    font-size: 44px;
    line-height: 1;
  }

  .wait {
    display: block;
    height: 72px;
  }

  .other,
  .far {
    margin-top: 12px;
  }

  summary,
  button {
    min-height: 48px;
    padding: 12px 0;
    color: var(--_accent);
    cursor: pointer;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-top: 16px;
  }

  .foot p {
    flex: 1 1 280px;
  }

  button {
    margin-inline-end: 24px;
    border: 0;
    background: none;
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 4px;
  }

  /* A number is never broken between its digits, also in a narrow sidebar. */
  :host {
    container-type: inline-size;
  }

  @container (max-width: 270px) {
    li,
    .now {
      padding: 12px;
    }

    a b {
      font-size: 20px;
    }

    .icon {
      display: none;
    }

    .now b {
      font-size: 32px;
    }
  }

  @media print {
    * {
      background: none !important;
      border-color: #000 !important;
      color: #000 !important;
    }

    li {
      break-inside: avoid;
    }

    ::details-content {
      content-visibility: visible;
    }

    button,
    .more {
      display: none;
    }
  }
`;
