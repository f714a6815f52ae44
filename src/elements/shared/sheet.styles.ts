import { css } from 'lit';

/** The sheet that card, rights and doors stand on, and their type. Columns come from the room that there is. */
export const sheet = css`
  :host {
    container-type: inline-size;
  }
  section {
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
  @media print {
    * {
      background: none !important;
      border-color: #000 !important;
      color: #000 !important;
    }
    li {
      break-inside: avoid;
    }
  }
`;
