/**
 * The base of what stands in the host's page: drawn by Lit's templates, without LitElement, which would cost every visitor
 * 2 kB. Its names are LitElement's, of which it is the part that these elements use; see docs/decisions/0009.
 */

import { render, type CSSResult } from 'lit';
import { LOCALE_STATUS_EVENT } from '@lit/localize';
// Not from lit, which would bring all of ReactiveElement with it.
import { adoptStyles } from '@lit/reactive-element/css-tag.js';

export interface PropertyRule {
  /** Name of its attribute; its own in lower case without one, none where it is false. */
  attribute?: string | false;
  /** Also written to the attribute. */
  reflect?: true;
}

/** Properties without an attribute. */
export const states = (...names: string[]): Record<string, PropertyRule> =>
  Object.fromEntries(names.map((name) => [name, { attribute: false }]));

/** What changed since it was drawn last, with the value of then. */
export type Changes = Map<string, unknown>;

export abstract class Drawn extends HTMLElement {
  static styles: readonly CSSResult[] = [];
  /** What is drawn again when it changes. Each has a field with its first value. */
  static properties: Readonly<Record<string, PropertyRule>> = {};

  /** Declared in the page's HTML, or our own. */
  readonly renderRoot = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  /** Settles when what changed last is drawn. */
  updateComplete = Promise.resolve();

  private readonly values: Record<string, unknown> = {};
  /** What a page's script had set before the tag was defined. */
  private early: Record<string, unknown> = {};
  private changes: Changes = new Map();
  private worn: readonly CSSResult[] = [];
  private waits = false;
  private drawn = false;

  static get observedAttributes(): string[] {
    const { prototype } = this;
    for (const name of Object.keys(this.properties)) {
      Object.defineProperty(prototype, name, {
        configurable: true,
        get(this: Drawn) {
          return this.values[name];
        },
        set(this: Drawn, value: unknown) {
          const old = this.values[name];
          this.values[name] = value;
          if (value !== old) this.requestUpdate(name, old);
        },
      });
    }
    return Object.keys(attributesOf(this));
  }

  constructor() {
    super();
    for (const name of Object.keys((this.constructor as typeof Drawn).properties)) {
      if (!Object.prototype.hasOwnProperty.call(this, name)) continue;
      this.early[name] = this[name as keyof this];
      Reflect.deleteProperty(this, name);
    }
  }

  connectedCallback(): void {
    Object.assign(this, this.early);
    this.early = {};
    if (this.worn.length === 0) this.wear(...(this.constructor as typeof Drawn).styles);
    window.addEventListener(LOCALE_STATUS_EVENT, this.spoken);
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    window.removeEventListener(LOCALE_STATUS_EVENT, this.spoken);
  }

  attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
    const name = attributesOf(this.constructor as typeof Drawn)[attribute] as keyof this;
    this[name] = value as this[keyof this];
  }

  /** Puts on looks; those of a part come later. */
  wear(...more: CSSResult[]): void {
    this.worn = [...new Set([...this.worn, ...more])];
    adoptStyles(this.renderRoot, [...this.worn]);
  }

  /** Draws again, once for all changes of a moment. */
  requestUpdate(name?: string, old?: unknown): void {
    if (name !== undefined && !this.changes.has(name)) this.changes.set(name, old);
    if (this.waits) return;
    this.waits = true;
    this.updateComplete = Promise.resolve().then(() => this.draw());
  }

  private readonly spoken = (): void => this.requestUpdate();

  private draw(): void {
    const { changes, drawn } = this;
    // Not in a page yet: drawn when it comes there.
    if (!drawn && !this.isConnected) {
      this.waits = false;
      return;
    }
    this.willUpdate?.(changes);
    this.changes = new Map();
    this.waits = false;
    this.drawn = true;
    for (const [attribute, name] of Object.entries(attributesOf(this.constructor as typeof Drawn))) {
      const { reflect } = (this.constructor as typeof Drawn).properties[name] ?? {};
      if (reflect && changes.has(name)) this.setAttribute(attribute, String(this.values[name]));
    }
    render(this.render(), this.renderRoot, { host: this });
    if (!drawn) this.firstUpdated?.();
    this.updated?.(changes);
  }

  protected willUpdate?(changed: Changes): void;
  protected firstUpdated?(): void;
  protected updated?(changed: Changes): void;
  protected abstract render(): unknown;
}

/** The property of each attribute. */
function attributesOf({ properties }: typeof Drawn): Record<string, string> {
  const entries = Object.entries(properties).map(([name, { attribute = name.toLowerCase() }]) => [attribute, name]);
  return Object.fromEntries(entries.filter(([attribute]) => attribute)) as Record<string, string>;
}
