import { css } from 'lit';

export const moreStyles = css`
  .panel {
    padding-top: 8px;
    color: var(--_ink);
  }

  .panel + .panel {
    margin-top: 16px;
    border-top: 1px solid var(--_line);
  }

  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(300px, 100%), 1fr));
    gap: 8px;
  }

  .ways button {
    display: flex;
    align-items: center;
    padding: 4px 12px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    text-align: start;
    text-decoration: none;
    line-height: 1.25;
  }

  .ways .icon {
    flex: none;
  }

  [role='status']:empty {
    display: none;
  }

  [role='status'] {
    margin-top: 8px;
    color: var(--_ink);
    font-weight: 700;
  }

  figure {
    max-width: 280px;
    margin: 16px auto;
    text-align: center;
    font-size: 16px;
  }

  .qr {
    display: block;
    width: 100%;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: #fff;
    shape-rendering: crispEdges;
    forced-color-adjust: none;
  }

  dl {
    margin: 8px 0 0;
    font-size: 16px;
  }

  dl div {
    padding: 8px 0;
    border-top: 1px solid var(--_line);
  }

  dl div:first-child {
    border-top: 0;
  }

  dt {
    font-weight: 700;
  }

  dd {
    margin: 0;
  }
`;
