import { css } from 'lit';

/** Columns come from the room that there is, so the card is right in a sidebar, on a phone and across a page. */
export const styles = css`
  section {
    padding: clamp(8px, 3%, 24px);
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
    font-size: 24px;
  }

  h3 {
    font-size: 18px;
  }

  ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(280px, 100%), 1fr));
    gap: 8px;
    margin-top: 8px;
  }

  li,
  summary {
    padding: 12px;
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  p {
    color: var(--_muted);
    font-size: 16px;
  }

  a {
    display: flex;
    align-items: center;
    min-height: 56px;
    margin: 8px 0;
    padding: 6px 8px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    color: var(--_accent);
    line-height: 1.25;
    text-decoration: none;
  }

  .icon {
    flex: none;
    margin-inline-end: 8px;
  }

  a span {
    min-width: 0;
  }

  b {
    display: block;
    font-size: 28px;
    font-variant-numeric: tabular-nums;
  }

  .now {
    --_accent: var(--_danger);
    --_muted: var(--_ink);
    --_raised: none;
    margin-top: 16px;
    padding: 12px;
    border-radius: var(--_radius);
    background: var(--_danger-soft);
    color: var(--_danger);
  }

  .now li {
    padding: 0;
  }

  .now a {
    background: var(--_danger);
    color: var(--_on-danger);
  }

  .now b {
    font-size: 36px;
  }

  summary {
    margin-top: 8px;
    cursor: pointer;
  }

  section > p {
    margin-top: 16px;
  }

  button {
    min-height: 48px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }

  /* A number is never broken between its digits, also in a narrow sidebar. */
  :host {
    container-type: inline-size;
  }

  @container (max-width: 270px) {
    a b {
      font-size: 22px;
    }

    .icon {
      display: none;
    }
  }

  @media print {
    * {
      background: none !important;
      color: #000 !important;
    }

    ::details-content {
      content-visibility: visible;
    }

    button {
      display: none;
    }
  }
`;
