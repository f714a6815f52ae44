import { css } from 'lit';
import { refusalStyles } from '../shared/door-refusal.styles.ts';

export const staticDoorsStyles = [
  refusalStyles,
  css`
    .doors {
      display: grid;
      gap: 8px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .doors li {
      display: grid;
      padding: 16px;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_raised);
    }
    .doors a {
      padding: 10px 0;
      color: var(--_accent);
      font-size: 22px;
      font-weight: 700;
      overflow-wrap: anywhere;
      text-underline-offset: 3px;
    }
  `,
];
