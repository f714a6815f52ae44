/**
 * Errors that say what went wrong by a stable `code`, so that each face can put it into its own words.
 * A message is for developers and never carries anything a visitor wrote.
 */
export class RamahError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message || code);
    this.name = new.target.name;
    this.code = code;
  }
}

/** A signed roster that must not be used. */
export class RosterError extends RamahError {}

/** Bytes on the wire that do not have the agreed form. */
export class EnvelopeError extends RamahError {}

/** A message that cannot be sealed, or that does not open. */
export class SealError extends RamahError {}

/** A twenty-digit code that was mistyped. */
export class CodeError extends RamahError {}

/** What an officer needs at the least: `where` is a village or directions. */
export type ReportField = 'person' | 'kinds' | 'where' | 'now';

/** A report that lacks what an officer needs (`missing`, with the `fields`), or holds an unknown answer. */
export class ReportError extends RamahError {
  readonly fields: readonly ReportField[];

  constructor(code: string, message: string, fields: readonly ReportField[] = []) {
    super(code, message);
    this.fields = fields;
  }
}

/** The receiver did not take or give what was asked; `retry` says whether the same call may succeed later. */
export class DeliveryError extends RamahError {
  readonly retry: boolean;
  readonly status: number | undefined;

  constructor(code: string, message: string, options: { retry: boolean; status?: number }) {
    super(code, message);
    this.retry = options.retry;
    this.status = options.status;
  }
}
