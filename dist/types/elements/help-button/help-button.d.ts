/**
 * @summary A button that opens help: numbers at once, then whom to call, where to report, a secret report, the office's answer and rights.
 *
 * What stands inside the tag, a plain link, stays without script. Write the tag last in the page's body: then it stands
 * in nobody's way, and is reached last by keyboard. It asks nothing; answers are given in the room.
 *
 * No Lit here: closed it is one small file, and numbers are in it.
 *
 * @tag ramah-help-button
 * @attr {string} region - Kemendagri code at any level, with or without dots; passed on to the panels
 * @attr {string} lang - `id` or `en`; one language for the whole page
 * @attr {auto|light|dark} theme - `auto` by default
 * @attr {string} receiver - address of the office's receiver; passed on. Without it, nothing that needs it is offered
 * @attr {string} office-key - the office's public fingerprint; passed on
 * @attr {number} office-epoch - smallest epoch of the office's list of officers; passed on
 * @attr {bottom-right|bottom-left|top-right|top-left|inline} position - a corner of the window, `bottom-right` by default, or its place in the page
 * @attr {string} label - words of the button, "Butuh bantuan?" by default
 * @attr {string} contents - which panels, names with spaces between: `call where report answer rights`. All by default, always in the same order
 * @slot - a plain link, for visitors whose browser runs no script; where it knows no dialog, the button becomes this link
 * @event {ReadyEvent} ramah-ready - the button is there
 * @cssproperty --ramah-accent - Colour of rim and icon.
 * @cssproperty --ramah-surface - Colour of the button and the dialog.
 * @cssproperty --ramah-ink - Colour of their text.
 * @cssproperty --ramah-radius - Corners inside the dialog, 12px by default.
 * @cssproperty --ramah-font - Font, the page's own by default.
 */
export declare class HelpButton extends HTMLElement {
    static readonly observedAttributes: string[];
    /** Whether this browser knows dialogs; without them the button is the link that the owner wrote. */
    modal: boolean;
    private readonly words;
    private readonly holder;
    private button;
    private dialog;
    private floating;
    /** A change of attributes is looked at once all of them are set. */
    private due;
    private told;
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(): void;
    private build;
    /** Takes what the owner wrote on the tag; what belongs to the menu is read when it is opened. */
    private read;
    private stand;
    private readonly spoken;
    /** Every text in the page's language. */
    private say;
}
declare global {
    interface HTMLElementTagNameMap {
        'ramah-help-button': HelpButton;
    }
}
