import { css } from 'lit';

/** Pictures first: large, one for each right, beside a short sentence. Columns come from the room that there is: in a sidebar the
 * picture stands above its sentence, across a page the numbers stay beside the rights. */
export const styles = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    padding: clamp(8px, 4%, 32px);
  }

  h2 {
    color: var(--_accent);
  }

  .lead {
    margin-top: 4px;
    font-size: 20px;
  }

  .numbers,
  footer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 12px;
  }

  .rights {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(300px, 100%), 1fr));
    gap: 12px;
  }

  li {
    min-width: 0;
  }

  .rights li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: start;
    gap: 4px 16px;
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .rights li > * {
    grid-column: 2;
  }

  svg {
    fill: var(--_accent);
  }

  header svg {
    float: right;
    width: 72px;
    height: 72px;
    margin-inline-start: 16px;
  }

  .rights svg {
    grid-row: 1 / span 4;
    grid-column: 1;
    width: min(80px, 16vw);
    height: min(80px, 16vw);
    padding: 8px;
    border-radius: 20px;
    background: var(--_accent-soft);
  }

  .article,
  .small {
    color: var(--_muted);
    font-size: 16px;
  }

  .article {
    margin-top: 4px;
  }

  label {
    display: grid;
    gap: 4px;
    max-width: 480px;
    font-weight: 700;
  }

  select,
  button {
    min-height: 48px;
    padding: 8px 16px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_accent);
    font: inherit;
    font-weight: 700;
    line-height: 1.25;
    cursor: pointer;
  }

  select {
    width: 100%;
    padding: 8px;
    text-overflow: ellipsis;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    margin: -4px;
  }

  .tools > button {
    margin: 4px;
  }

  [role='status']:empty {
    display: none;
  }

  @container (max-width: 319px) {
    .rights li > *,
    .rights svg {
      grid-column: 1 / -1;
      grid-row: auto;
    }

    .rights svg {
      margin-bottom: 4px;
    }

    .rights li {
      padding: 12px;
    }

    h3,
    select {
      font-size: 18px;
    }
  }

  @container (min-width: 900px) {
    section {
      grid-template-columns: minmax(0, 1fr) 320px;
    }

    header,
    footer {
      grid-column: 1 / -1;
    }

    .numbers {
      position: sticky;
      top: 16px;
      grid-column: 2;
      grid-row: 2;
      align-self: start;
    }

    .rights {
      grid-column: 1;
      grid-row: 2;
    }

    h2 {
      font-size: 36px;
    }
  }

  @media print {
    svg {
      fill: #000;
    }

    label,
    .tools,
    ramah-sheet-panel {
      display: none;
    }
  }
`;
