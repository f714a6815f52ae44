/** What the button opens: numbers at once, without any request; the table of contents is loaded behind them. */
import { type Words } from './make.ts';
export declare class HelpDialog {
    readonly host: HTMLElement;
    readonly words: Words;
    readonly element: HTMLDialogElement;
    readonly bar: HTMLElement;
    /** What an opened panel takes the place of: this in the bar, and all that lies below. */
    readonly heading: HTMLHeadingElement;
    readonly home: HTMLDivElement;
    readonly more: HTMLDivElement;
    readonly body: HTMLDivElement;
    readonly exit: HTMLElement;
    private readonly onClosed;
    private menu;
    private release;
    constructor(host: HTMLElement, words: Words, onClosed: () => void);
    open(): void;
    /** Closes, after the room's question where a report would be lost. */
    close(): void;
    /** The owner changed an attribute. */
    changed(): void;
    /** At once and whatever is in it: the button leaves the page. */
    remove(): void;
    /** Numbers as large links; a new list at each call. */
    calls(): HTMLUListElement;
    /** What stands where something did not load. */
    failure(again: () => void): Node[];
    private load;
    private closed;
    private letGo;
}
