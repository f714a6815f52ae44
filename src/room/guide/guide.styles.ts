import { css } from 'lit';

export const guideStyles = css`
  ul {
    display: grid;
    gap: 12px;
    padding-inline-start: 24px;
  }
  .answers {
    gap: 8px;
    padding: 0;
    list-style: none;
  }
  .answers > li > .choice {
    width: 100%;
    color: inherit;
    font: inherit;
    line-height: 1.35;
    text-align: start;
  }
  .hint {
    display: block;
    font-size: 16px;
  }
  .card .calls {
    grid-template-columns: minmax(0, 1fr);
  }
  .call-number {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .web,
  li .call-number {
    font-size: 20px;
  }
  li strong {
    display: block;
    margin-top: 8px;
  }
  details {
    padding: 0 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  summary {
    padding: 12px 0;
    cursor: pointer;
  }
  summary + * {
    margin-bottom: 16px;
  }
  summary > h3 {
    display: inline;
  }
  dl {
    display: grid;
    gap: 16px;
  }
  dt {
    color: var(--_muted);
    font-size: 16px;
  }
  dd {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
  }
`;
