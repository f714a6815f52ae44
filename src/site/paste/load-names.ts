/** Loads a file of names: a classic script beside this page, as a page that was opened from a folder can load nothing else. */

import { trustedScript } from './trusted.ts';

const asked = new Map<string, Promise<string>>();

/** @throws where the file cannot be had; then it is asked for anew the next time */
export function loadNames(file: string): Promise<string> {
  const known = asked.get(file);
  if (known) return known;
  const loading = load(file).catch((error: unknown) => {
    asked.delete(file);
    throw error;
  });
  asked.set(file, loading);
  return loading;
}

function load(file: string): Promise<string> {
  const script = document.createElement('script');
  const loaded = new Promise<string>((resolve, reject) => {
    const end = (): void => {
      const { names } = script.dataset;
      if (names === undefined) reject(new Error(`pasang/${file}.js is missing.`));
      else resolve(names);
      script.remove();
    };
    script.addEventListener('load', end);
    script.addEventListener('error', end);
  });
  script.src = trustedScript(`pasang/${file}.js`);
  document.head.append(script);
  return loaded;
}
