/**
 * The base of what stands in the host's page: drawn by Lit's templates, without LitElement, which would cost every visitor
 * 2 kB. Its names are LitElement's, of which it is the part that these elements use; see docs/decisions/0009.
 */
import { type CSSResult } from 'lit';
export interface PropertyRule {
    /** Name of its attribute; its own in lower case without one, none where it is false. */
    attribute?: string | false;
    /** Also written to the attribute. */
    reflect?: true;
}
/** Properties without an attribute. */
export declare const states: (...names: string[]) => Record<string, PropertyRule>;
/** What changed since it was drawn last, with the value of then. */
export type Changes = Map<string, unknown>;
export declare abstract class Drawn extends HTMLElement {
    static styles: readonly CSSResult[];
    /** What is drawn again when it changes. Each has a field with its first value. */
    static properties: Readonly<Record<string, PropertyRule>>;
    /** Declared in the page's HTML, or our own. */
    readonly renderRoot: ShadowRoot;
    /** Settles when what changed last is drawn. */
    updateComplete: Promise<void>;
    private readonly values;
    /** What a page's script had set before the tag was defined. */
    private early;
    private changes;
    private worn;
    private waits;
    private drawn;
    static get observedAttributes(): string[];
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void;
    /** Puts on looks; those of a part come later. */
    wear(...more: CSSResult[]): void;
    /** Draws again, once for all changes of a moment. */
    requestUpdate(name?: string, old?: unknown): void;
    private readonly spoken;
    private draw;
    protected willUpdate?(changed: Changes): void;
    protected firstUpdated?(): void;
    protected updated?(changed: Changes): void;
    protected abstract render(): unknown;
}
