import { formatCode } from '../../core/receipt.ts';
import { saveFile } from '../../elements/shared/save-file.ts';
import { NOTE_FILE } from './note-file.ts';

/** In Indonesian in every language, as such notes are. */
const noteOf = (code: string): string => `Token listrik\n\n${formatCode(code)}\n`;

// Without margins a browser prints no address of the page beside it.
const RULES = '@page{margin:0}@media screen{pre{display:none}}pre{margin:2cm;font:20px monospace}';

/** The code as a note that looks like a token for a prepaid electricity meter: it names nothing of ours. Never on screen. */
export class RoomNote extends HTMLElement {
  /** @param code twenty digits */
  save(code: string): void {
    saveFile(new Blob([noteOf(code)], { type: 'text/plain' }), NOTE_FILE);
  }

  /**
   * Opens the print dialog. Only at top level: a sandboxed frame may not. The room itself prints nothing.
   *
   * @param signal takes the note out of the page when the room ends, should the browser never tell that it was printed
   */
  print(code: string, signal: AbortSignal): void {
    const note = document.createElement('pre');
    note.textContent = noteOf(code);
    // The page's policy forbids `<style>`. Where a browser has no sheets of script, the note shows until it is printed.
    if (document.adoptedStyleSheets) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(RULES);
      document.adoptedStyleSheets = [sheet];
    }
    const take = (): void => note.remove();
    document.body.append(note);
    addEventListener('afterprint', take);
    signal.addEventListener('abort', take);
    print();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ramah-room-note': RoomNote;
  }
}
