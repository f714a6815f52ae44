/** Holds the page still behind the dialog, without moving what stands in it. */

/** @returns lets the page scroll again, exactly as its own styles had it */
export function holdPage(): () => void {
  const { style } = document.documentElement;
  const before = [style.overflow, style.scrollbarGutter, style.paddingRight] as const;
  const bar = innerWidth - document.documentElement.clientWidth;
  style.overflow = 'hidden';
  if (bar > 0) {
    // The scroll bar's place stays free, by the property for it or by as much space.
    if ('scrollbarGutter' in style) style.scrollbarGutter = 'stable';
    else (style as CSSStyleDeclaration).paddingRight = `${bar}px`;
  }
  return () => {
    [style.overflow, style.scrollbarGutter, style.paddingRight] = before;
  };
}
