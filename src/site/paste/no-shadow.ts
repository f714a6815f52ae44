/** Stands in this page's build for the renderer's shadow roots: no snippet has one. */
export const cardShadow = (): never => {
  throw new Error('This build draws no shadow root.');
};
