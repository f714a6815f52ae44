/**
 * The module script of the receiver's own pages, `/arah`, `/tulis` and `/jawaban`. The receiver writes the office on this script's
 * tag: `data-view`, `data-office-key`, `data-office-epoch`, `data-region`.
 */
export {};
