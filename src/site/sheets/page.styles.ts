import { css } from 'lit';

/** On screen a form and small sheets; on paper the sheets alone, one a page. Sizes of paper come from `pageRules`. */
export const pageStyles = css`
  body {
    margin: 0;
    background: #f4f1ea;
    color: #1d2726;
    font:
      18px/1.5 system-ui,
      'Noto Sans',
      Arial,
      sans-serif;
  }

  ramah-sheets {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
    max-width: 1280px;
    margin: 0 auto;
    padding: 16px;
  }

  h1,
  p,
  fieldset,
  ul {
    margin: 0;
    padding: 0;
    border: 0;
    list-style: none;
  }

  h1 {
    color: #08554e;
    font-size: 30px;
    line-height: 1.2;
  }

  form,
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }

  form {
    padding: 16px;
    border: 1px solid #7b8784;
    border-radius: 12px;
    background: #fff;
  }

  .row {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(220px, 100%), 1fr));
    gap: 16px;
  }

  .field {
    display: grid;
    align-content: start;
    gap: 4px;
  }

  .field > span,
  legend {
    font-weight: 700;
  }

  small {
    color: #414e4c;
    font-size: 16px;
  }

  input:not([type='checkbox']),
  select,
  button {
    width: 100%;
    min-height: 48px;
    padding: 8px 12px;
    border: 2px solid #08554e;
    border-radius: 12px;
    background: #fff;
    color: #1d2726;
    font: inherit;
    line-height: 1.25;
    box-sizing: border-box;
  }

  button {
    width: auto;
    margin: 0 8px 8px 0;
    color: #08554e;
    font-weight: 700;
    cursor: pointer;
  }

  .print {
    padding: 8px 24px;
    background: #08554e;
    color: #fff;
  }

  .topic {
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr);
    align-items: center;
    min-height: 48px;
  }

  input[type='checkbox'] {
    width: 24px;
    height: 24px;
    margin: 0;
    accent-color: #08554e;
  }

  [role='status'] {
    font-weight: 700;
  }

  [role='status']:empty {
    display: none;
  }

  :focus-visible {
    outline: 3px solid #08554e;
    outline-offset: 2px;
  }

  .sheets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(340px, 100%), 1fr));
    gap: 24px;
  }

  @media screen {
    .sheets svg {
      display: block;
      width: 100%;
      height: auto;
      margin-bottom: 8px;
      box-shadow: 0 1px 6px rgba(0, 0, 0, 0.3);
    }
  }

  @media print {
    body {
      background: #fff;
    }

    ramah-sheets,
    .sheets {
      display: block;
      max-width: none;
      padding: 0;
    }

    h1,
    form,
    .intro,
    .sheets button {
      display: none;
    }

    .sheets > div + div {
      break-before: page;
    }
  }
`;
