import { svg } from 'lit';
import { generate } from 'lean-qr/nano';

const QUIET = 4;
function qr(text) {
  const code = generate(text);
  let path = "";
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) path += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
  }
  const size = code.size + 2 * QUIET;
  return {
    size,
    shape: svg`<rect width=${size} height=${size} fill="#fff"></rect><path d=${path} fill="#000"></path>`
  };
}

export { qr };
