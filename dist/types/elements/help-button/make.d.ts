/** Small parts for drawing without Lit, which this element does without until a panel is opened. */
type Child = Node | string;
/** An element with its attributes and children. */
export declare function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes?: Record<string, string>, ...children: Child[]): HTMLElementTagNameMap[Tag];
/** An icon beside a word that says the same; screen readers skip it. */
export declare function drawIcon(paths: readonly string[]): SVGElement;
/** Texts that follow the page's language while they stand. */
export declare class Words {
    private all;
    /** A text that is said anew when the language changes. */
    text(say: () => string): Text;
    /** Call it while they stand in the page: what was taken out of it is forgotten. */
    refresh(): void;
}
export {};
