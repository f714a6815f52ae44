import { css } from 'lit';
import { controls } from './controls.styles.ts';

export const refusalStyles = css`
  ${controls}
  .address {
    padding: 12px 16px;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    user-select: all;
    overflow-wrap: anywhere;
  }
`;
