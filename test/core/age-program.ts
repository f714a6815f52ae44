/** The reference `age` program: AGE_PATH, or `age` on the PATH. A machine without it fails these tests. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const age = process.env.AGE_PATH ?? 'age';
const maxBuffer = 64 * 1024 * 1024;

export const ageSeal = (plain: Uint8Array, recipients: string[]): Uint8Array =>
  new Uint8Array(
    execFileSync(
      age,
      recipients.flatMap((one) => ['-r', one]),
      { input: plain, maxBuffer },
    ),
  );

/** @param identityFile text of an identity file, or only its key */
export function ageOpen(sealed: Uint8Array, identityFile: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'ramah-age-'));
  try {
    const path = join(folder, 'identity');
    writeFileSync(path, identityFile, { mode: 0o600 });
    return new Uint8Array(
      execFileSync(age, ['-d', '-i', path], { input: sealed, maxBuffer, stdio: ['pipe', 'pipe', 'pipe'] }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
