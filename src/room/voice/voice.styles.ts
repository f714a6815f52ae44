import { css } from 'lit';

export const voiceStyles = css`
  .points {
    display: grid;
    gap: 8px;
    padding-inline-start: 24px;
  }
  .clock {
    font-size: 40px;
    line-height: 1.2;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .clock > span {
    display: block;
    color: var(--_muted);
    font-size: 18px;
    font-weight: 400;
  }
  .voice {
    display: grid;
    gap: 16px;
  }
  /* The code, to be copied on paper. */
  .points strong {
    display: block;
    font-size: 22px;
    font-variant-numeric: tabular-nums;
  }
  a.button {
    text-align: center;
  }
`;
