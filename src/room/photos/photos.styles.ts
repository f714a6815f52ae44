import { css } from 'lit';

export const photosStyles = css`
  .easel {
    position: relative;
    justify-self: center;
    overflow: hidden;
    border-radius: var(--_radius);
    line-height: 0;
  }
  .easel:focus {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }
  .easel canvas {
    max-width: 100%;
    max-height: 440px;
    cursor: crosshair;
    /* A finger draws here and does not scroll: the picture leaves room beside it to do so. */
    touch-action: none;
  }
  .brush {
    position: absolute;
    display: none;
    box-sizing: border-box;
    border: 3px solid var(--_accent);
    outline: 2px solid var(--_paper);
    pointer-events: none;
  }
  .easel:focus-visible > .brush {
    display: block;
  }
  .photos {
    display: grid;
    gap: 12px;
    padding: 0;
    list-style: none;
  }
  .photo {
    display: grid;
    grid-template-columns: 72px 1fr auto;
    align-items: center;
  }
  .photo canvas {
    width: 72px;
    height: 72px;
    border-radius: 8px;
    object-fit: cover;
  }
  .points {
    display: grid;
    gap: 8px;
    padding-inline-start: 24px;
  }
  .pick {
    position: relative;
    overflow: hidden;
    cursor: pointer;
  }
  .pick > input {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .pick:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }
`;
