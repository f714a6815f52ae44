import { css } from 'lit';

/** What the tools draw under the rights. */
export const toolStyles = css`
  .notice,
  .sources {
    display: grid;
    gap: 12px;
    margin: 0;
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }

  .sources {
    padding-inline-start: 40px;
    color: var(--_ink);
  }

  .sources a {
    display: inline-block;
    min-height: 48px;
    padding: 10px 0;
    color: var(--_accent);
    overflow-wrap: anywhere;
  }

  .sources p {
    margin: 0;
  }
`;
