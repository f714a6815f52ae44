import { css } from 'lit';

/** Without container queries (Chrome before 105) the strip keeps its two numbers of last resort. */
export const shortStyles = css`
  .strip {
    display: flex;
    align-items: center;
    justify-content: center;
    height: 56px;
    padding: 0 4px;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_surface);
    white-space: nowrap;
  }

  .strip strong,
  .strip a,
  .strip b {
    flex: none;
  }

  .strip a.wide {
    flex: 0 1 auto;
    min-width: 0;
  }

  .strip a span {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .strip strong {
    margin: 0 12px;
  }

  .strip a {
    flex-wrap: nowrap;
    min-height: 48px;
    margin: 0 4px;
    padding: 0 12px;
    border-radius: 999px;
  }

  .strip .icon,
  .strip a span,
  .strip .wide,
  .strip .widest {
    display: none;
  }

  .strip b,
  .inline b {
    font-size: 22px;
  }

  .strip .danger {
    border-color: var(--_danger);
    background: var(--_danger);
    color: var(--_on-danger);
  }

  .inline {
    padding: 16px;
    border-inline-start: 6px solid var(--_accent);
  }

  .inline li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    min-height: 56px;
    padding: 8px 0;
    border-radius: 0;
    border-top: 1px solid var(--_line);
    background: none;
  }

  .inline ul {
    display: block;
  }

  .inline li > :first-child {
    margin-inline-end: 12px;
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    margin-inline-end: -16px;
  }

  .inline ul + p {
    margin-top: 8px;
  }

  .inline a {
    justify-content: start;
    min-height: 48px;
    margin: 4px 16px 4px 0;
    padding: 0;
    border: 0;
    background: none;
  }

  .inline .danger a {
    color: var(--_danger);
  }

  @container (min-width: 300px) {
    .strip a span {
      display: block;
    }
  }

  @container (min-width: 440px) {
    .strip .icon {
      display: block;
      flex: none;
    }
  }

  @container (min-width: 640px) {
    .strip .wide {
      display: flex;
    }
  }

  @container (min-width: 960px) {
    .strip .widest {
      display: flex;
    }
  }
`;
