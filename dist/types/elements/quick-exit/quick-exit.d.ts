/**
 * @summary Leaves the page at once: covers it, empties it, and puts a neutral page in its place.
 *
 * Put it first on the page, with a plain link inside, which works without script. It cannot erase the browser's history,
 * and says so. While a dialog of the page's own is open (`showModal`), only Shift three times reaches it.
 *
 * No Lit here: this must be there first, and weighs almost nothing.
 *
 * @tag ramah-quick-exit
 * @attr {string} href - Where to go: an http(s) page that no app opens. Without it, the link inside; else the weather page of BMKG.
 * @attr {top|bottom|flow} position - Stays at the top (default) or the bottom of the screen, or in its place in the page.
 * @attr {string} label - The button's words, `Keluar cepat` by default.
 * @attr {string} lang - `id` or `en`; one language for the whole page.
 * @attr {auto|light|dark} theme - `auto` by default.
 * @cssproperty --ramah-surface - Colour of the sheet and of the button's words.
 * @cssproperty --ramah-ink - Colour of the words and of the button.
 * @cssproperty --ramah-accent - Colour of the ring around the button in focus.
 * @cssproperty --ramah-radius - Corners, 12px by default.
 * @cssproperty --ramah-font - Font, the page's own by default.
 */
export declare class QuickExit extends HTMLElement {
    static readonly observedAttributes: string[];
    private readonly section;
    private readonly bar;
    private readonly link;
    private readonly spoken;
    private readonly keys;
    private readonly note;
    private readonly limit;
    private language;
    private undo;
    private forget;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string): void;
    /** Where it goes; the rooms of the page go there too. Asked anew: the link inside may come after the tag. */
    get exit(): string;
    /** Leaves now. Call it only from a visitor's click or key. */
    leave(): void;
    /** Room at the page's edge, so that the bar lies on nothing that has the focus, nor on the page's last lines. */
    private reserve;
    private aim;
    private listen;
    private draw;
    /** Puts the bar above all that lies in the page now, but not above a modal dialog: it could not be pressed there. */
    private raise;
    private pressed;
}
declare global {
    interface HTMLElementTagNameMap {
        'ramah-quick-exit': QuickExit;
    }
}
