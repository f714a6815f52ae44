import { css } from 'lit';

export const openRoomStyles = css`
  .room iframe {
    display: block;
    width: 100%;
    min-height: min(640px, 100vh);
    max-height: 100vh;
    max-height: 100dvh;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  /* It stands outside the frame: on our own surface, not on whatever colour the page has. */
  .room + .small {
    padding: 0 16px;
    background: var(--_surface);
  }
  .room.opening {
    height: 0;
    overflow: hidden;
    visibility: hidden;
  }
`;
