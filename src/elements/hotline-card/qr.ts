/** A QR code for another phone's camera: drawn on the device, black on white in every theme. */

import { svg, type SVGTemplateResult } from 'lit';
import { generate } from 'lean-qr/nano';

/** Empty modules around the code, as the standard asks. */
const QUIET = 4;

/** @param text what the code says: `tel:129` */
export function qr(text: string): { size: number; shape: SVGTemplateResult } {
  const code = generate(text);
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) path += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
  }
  const size = code.size + 2 * QUIET;
  return {
    size,
    shape: svg`<rect width=${size} height=${size} fill="#fff"></rect><path d=${path} fill="#000"></path>`,
  };
}
