import { css } from 'lit';

export const facesStyles = css`
  :host {
    container-type: inline-size;
    min-height: 100vh;
    background: var(--_surface);
    font-family: var(--ramah-font, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif);
  }
  .top {
    position: sticky;
    z-index: 1;
    top: 0;
  }
  .bar {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 16px;
    padding: 8px 16px;
    border-bottom: 1px solid var(--_line);
    background: var(--_raised);
  }
  .who {
    min-width: 0;
    font-size: 16px;
    line-height: 1.35;
  }
  .bar h1 {
    display: -webkit-box;
    overflow: hidden;
    font-size: 18px;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .who p {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .bar .actions {
    display: flex;
    gap: 8px;
  }
  .bar .button {
    padding: 8px 16px;
  }
  .long {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (min-width: 480px) {
    .long {
      position: static;
      width: auto;
      height: auto;
      clip-path: none;
    }
  }
  .bar + .notice {
    margin: 12px 16px;
  }
  .told {
    padding: 16px 16px 0;
  }
  .desk {
    padding: 16px;
  }
  .refused {
    display: grid;
    gap: 24px;
    max-width: 640px;
    margin: 0 auto;
    padding: 32px 16px;
  }
  .nothing-open {
    display: none;
  }
  .check {
    min-height: 24px;
    padding: 0 4px 12px;
  }
  .back {
    margin: -8px 0 8px -12px;
  }
  .reading-one .beside {
    display: none;
  }
  @container (min-width: 900px) {
    .desk {
      display: grid;
      grid-template-columns: 360px minmax(0, 1fr);
      gap: 32px;
      max-width: 1240px;
      padding: 24px;
      margin: 0 auto;
    }
    .desk > .beside {
      position: sticky;
      top: 81px;
      display: block;
      align-self: start;
      max-height: calc(100vh - 96px);
      margin: -8px;
      padding: 8px;
      overflow: auto;
      scroll-padding-bottom: 48px;
    }
    /* Fades what the lower edge cuts off; at the end of the list it lies below it. */
    .desk > .beside::after {
      position: sticky;
      bottom: -8px;
      display: block;
      height: 48px;
      background: linear-gradient(transparent, var(--_surface));
      content: '';
      pointer-events: none;
    }
    .back {
      display: none;
    }
    .desk.bare {
      grid-template-columns: minmax(0, 1fr);
      max-width: 640px;
    }
    .nothing-open {
      display: block;
      padding: 64px 16px;
      color: var(--_muted);
      text-align: center;
    }
  }
`;
