import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { createReading } from '../../elements/shared/reading.ts';

/** The button that reads a step aloud, and its question before the first time. Wears the styles of the view around it. */
export class RoomAloud extends LitElement {
  static override properties: PropertyDeclarations = {
    voice: { attribute: false },
    parts: { attribute: false },
  };

  /** Language of the voice. */
  voice = 'id';
  /** What is read, made at the moment of reading. */
  parts: () => readonly string[] = () => [];

  private reading = createReading(
    () => this.voice,
    () => this.requestUpdate(),
  );

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
  }

  /** With its step goes its voice: for a view that shows this on the next step too. */
  stop(): void {
    this.reading.stop();
  }

  press(): void {
    this.reading.press(this.parts);
  }

  override render(): TemplateResult {
    return html`<button class="button quiet aloud" type="button" @click=${() => this.press()}>
        ${this.reading.label()}
      </button>
      ${this.reading.render(this.parts)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ramah-room-aloud': RoomAloud;
  }
}
