/** What forms add to `roomStyles` (room.styles.ts lists all classes): the report and the follow-up. */
import { css } from 'lit';

export const formStyles = css`
  .field {
    display: grid;
    gap: 8px;
  }
  .field > label {
    font-weight: 700;
  }
  .field input,
  .field textarea,
  .field select {
    width: 100%;
    min-height: 56px;
    padding: 12px 16px;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_ink);
    font: inherit;
  }
  .field textarea {
    min-height: 144px;
    resize: vertical;
  }
  .field [aria-invalid='true'] {
    border-color: var(--_ink);
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(220px, 100%), 1fr));
    gap: 8px;
    margin-top: 12px;
  }
  .choices.two {
    grid-template-columns: 1fr 1fr;
  }
  .choice > input {
    width: 22px;
    height: 22px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .choice:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .choice > input:focus-visible {
    outline: none;
  }
  .bar {
    width: 100%;
    height: 12px;
    accent-color: var(--_accent);
  }
  .code {
    word-spacing: 0.3em;
    /* Three groups and two on a phone: of two, two and one the last would look left over. */
    font-size: clamp(20px, 6.6vw, 32px);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.06em;
  }
  .notice.warn {
    border-color: var(--_line);
    background: var(--_raised);
  }
`;
