import { css, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { roomStyles } from '../room.styles.ts';
import type { Face } from './face.ts';
import { guideStyles } from './guide.styles.ts';
import { resultBody } from './result.ts';

/** The result on paper. Nothing else of the room is printed, and on screen this is not there. */
export class GuideSheet extends LitElement {
  static override styles = [
    ...roomStyles,
    guideStyles,
    css`
      :host {
        display: none;
      }
      @media print {
        :host {
          display: grid !important;
          gap: 16px;
          color: #000;
        }
      }
    `,
  ];

  static override properties: PropertyDeclarations = { face: { attribute: false } };

  face!: Face;

  override render(): TemplateResult {
    return resultBody(this.face);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ramah-room-sheet': GuideSheet;
  }
}
