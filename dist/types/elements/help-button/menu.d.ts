/** The table of contents in the dialog, the panels behind it, and the quick exit. Loaded when the dialog is opened. */
import '../quick-exit/index.ts';
import type { HelpDialog } from './dialog.ts';
export declare class Menu {
    private readonly dialog;
    private readonly title;
    private readonly list;
    private readonly place;
    private readonly back;
    /** The element of the panel that is open, and the row that opened it. */
    private panel;
    private told;
    constructor(dialog: HelpDialog);
    /** Lists what the owner wants and what can work, and says in one line what to change. */
    offer(): void;
    /** Whether a room is open, which may hold something that was written. */
    get hasOpenRoom(): boolean;
    /** Goes on once the panel may be taken away; a room with something in it asks first. */
    leavePanel(then: () => void): void;
    showHome(): void;
    private get room();
    private show;
    private passOn;
}
