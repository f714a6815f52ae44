import { css } from 'lit';
import { refusalStyles } from '../shared/door-refusal.styles.ts';

export const staticDoorsStyles = [
  refusalStyles,
  css`
    .places {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      grid-column: 1 / -1;
      gap: 12px;
      margin-top: 8px;
    }
    .doors {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(300px, 100%), 1fr));
      gap: 12px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .doors li {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      gap: 8px;
      padding: 16px 4%;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_raised);
    }
    .doors p {
      color: var(--_muted);
      font-size: 16px;
    }
    .doors .call {
      align-content: center;
      height: auto;
      padding: 4px 8px;
    }
    .doors .call-number {
      font-size: 22px;
    }
    .doors .web .call-number {
      font-size: 18px;
      overflow-wrap: anywhere;
      white-space: normal;
    }
    @container (max-width: 290px) {
      .doors .call-number {
        font-size: 20px;
        white-space: normal;
      }
    }
  `,
];
