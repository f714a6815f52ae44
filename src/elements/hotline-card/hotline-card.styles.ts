import { css } from 'lit';

/** Columns come from the room that there is, so the card is right in a sidebar, on a phone and across a page. */
export const styles = css`
  section {
    padding: clamp(8px, 4%, 24px);
  }

  ul:has([open]) {
    align-items: start;
  }

  ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(330px, 100%), 1fr));
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
    max-width: 560px;
    padding: 8px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    color: var(--_accent);
    line-height: 1.2;
    text-decoration: none;
  }

  .icon,
  a span {
    margin-inline-end: 8px;
    vertical-align: -5px;
  }

  /* A number is never broken: it grows with the room that it has. */
  b {
    font-size: min(28px, 7.4vw);
    font-size: clamp(19px, 7.4cqi, 28px);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .web b {
    font-size: 22px;
    overflow-wrap: anywhere;
    white-space: normal;
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

  .now li > p {
    margin: 8px 0;
  }

  .now a {
    min-height: 76px;
    margin: 0;
    padding: 8px 16px;
  }

  .now b {
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

  @container (max-width: 290px) {
    li,
    .now {
      padding: 8px;
    }

    b {
      white-space: normal;
    }

    .icon {
      display: none;
    }
  }

  @media print {
    ::details-content {
      content-visibility: visible;
    }

    button,
    .more {
      display: none;
    }
  }
`;
