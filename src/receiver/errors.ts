/** What can go wrong in the receiver, by stable codes. A message never carries anything that a visitor sent. */

import { RamahError } from '../core/errors.ts';

/** The receiver cannot start: `port-in-use`, `port-refused`, `roster-missing`, `roster-invalid`, `store-unusable`,
 * `embedder-invalid`, `dist-missing`. */
export class ReceiverError extends RamahError {}

/** A store that could not keep what it was given: `failed`, `full` or `closed`. Nothing of it was kept. */
export class StoreError extends RamahError {}

/** A call that is answered with an error frame. */
export class Refusal extends RamahError {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(code, message);
    this.status = status;
    this.headers = headers;
  }
}
