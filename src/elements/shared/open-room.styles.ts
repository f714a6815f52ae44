import { css } from 'lit';

// The link below the frame stands outside it: on our own surface, not on whatever colour the page has.
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
