import { css } from 'lit';

export const followUpStyles = css`
  .field .digits {
    padding-inline: 8px;
    /* All five groups stand on one line also in a narrow frame. */
    font-size: clamp(17px, 5.2vw, 24px);
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .answer .text {
    white-space: pre-wrap;
  }
  .meta {
    color: var(--_muted);
    font-size: 17px;
  }
  .answer dl,
  .standing dl {
    display: grid;
    gap: 8px;
    padding-top: 12px;
    border-top: 1px solid var(--_line);
  }
  dt {
    color: var(--_muted);
    font-size: 17px;
  }
  dd {
    font-weight: 700;
  }
  .standing {
    border: 2px solid var(--_accent);
  }
  .standing h3 {
    font-size: 24px;
  }
  .more .quiet {
    grid-column: 1 / -1;
  }
  .news {
    display: grid;
    gap: 8px;
  }
  .points {
    display: grid;
    gap: 8px;
    padding-inline-start: 24px;
  }
`;
