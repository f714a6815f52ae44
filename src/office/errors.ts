import { RamahError } from '../core/errors.ts';

/**
 * Why the office's files were not made or renewed. The message says what to change, in Indonesian and English:
 * the person at the keyboard reads it as it stands.
 */
export class OfficeError extends RamahError {}
