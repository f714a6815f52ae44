/**
 * For pages whose theme or editor cannot write `type="module"`: a classic script that asks for the loader beside it.
 * Everything else is the loader's; nothing is there twice. A browser without `import()` stops at its first line, and what
 * the owner wrote inside the tags stays.
 */

const own = document.currentScript as HTMLScriptElement | null;
const beside = own?.src ?? '';

if (/\/ramah\.classic\.js([?#]|$)/.test(beside)) {
  import(new URL('ramah.js', beside).href).catch(() =>
    console.error('[ramah] ramah.js did not load: publish every file that came beside ramah.classic.js.'),
  );
} else {
  console.error('[ramah] ramah.classic.js must stay a file of its own: leave it out when scripts are joined into one.');
}
