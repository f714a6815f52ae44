/** The palette, as plain style text: the one place of fixed colours. tokens.ts carries it into Lit's elements. */

/** Named so that the build takes the line breaks out. */
export const css = String.raw;

/** What every face needs; the quick exit needs no more. */
export const LIGHT = css`
  --_scheme: light;
  --_surface: var(--ramah-surface, #fbf7ef);
  --_ink: var(--ramah-ink, #1d2726);
  --_muted: #414e4c;
  --_line: #7b8784;
  --_accent: var(--ramah-accent, #08554e);
  --_radius: var(--ramah-radius, 12px);
`;

export const DARK = css`
  --_scheme: dark;
  --_surface: var(--ramah-surface, #15201f);
  --_ink: var(--ramah-ink, #f1efe8);
  --_muted: #c9d0cb;
  --_line: #7f918c;
  --_accent: var(--ramah-accent, #8fdacd);
`;

export const MORE_LIGHT = css`
  --_raised: #fff;
  --_on-accent: #fff;
  --_accent-soft: #e2efeb;
  --_danger: #931310;
  --_on-danger: #fff;
  --_danger-soft: #fbe6e2;
`;

export const MORE_DARK = css`
  --_raised: #1d2b29;
  --_on-accent: #08211e;
  --_accent-soft: #203a36;
  --_danger: #ffb4a9;
  --_on-danger: #3b0705;
  --_danger-soft: #3d1a17;
`;
