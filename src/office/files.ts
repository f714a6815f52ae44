/** Where an office's files lie, and how secret ones are written. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const officePaths = (dir: string) => ({
  secret: join(dir, 'secret'),
  officers: join(dir, 'secret', 'officers'),
  signingKey: join(dir, 'secret', 'signing-key.pem'),
  /** The key that is to follow, while it takes its place. */
  nextSigningKey: join(dir, 'secret', 'signing-key.next.pem'),
  recovery: join(dir, 'secret', 'recovery.txt'),
  public: join(dir, 'public'),
  roster: join(dir, 'public', 'roster.json'),
  officer: (number: number): string => join(dir, 'secret', 'officers', `${number}.age`),
});

/** A folder that only its owner may enter. */
export const makeSecretFolder = (path: string): Promise<unknown> => mkdir(path, { mode: 0o700 });

/** A file that only its owner may read; never one that exists. */
export const writeSecret = (path: string, text: string): Promise<void> =>
  writeFile(path, text, { mode: 0o600, flag: 'wx' });
