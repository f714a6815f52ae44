/** A hotline or an office: what a card shows of its file in data/channels, and how long what was checked holds. */
/** A text that is the same in every language, or one for each; Indonesian is always there. */
export type Words = string | ({
    readonly id: string;
} & {
    readonly [lang: string]: string | undefined;
});
export type Contact = 
/** `display` is what people read; `dial` is there where a link needs something else than its digits. */
{
    readonly way: 'phone' | 'whatsapp';
    readonly display: string;
    readonly dial?: string;
} | {
    readonly way: 'web';
    readonly url: string;
    readonly display: string;
};
/** A number for a link: `110`, `+623213289111`. */
export declare const dialled: ({ dial, display }: Contact & {
    way: "phone" | "whatsapp";
}) => string;
export interface Channel {
    /** `national`, or the Kemendagri code of the region that it serves. */
    readonly scope: string;
    /** `danger-now`: an emergency line. `help`: for every woman and child. `special`: for some of them. */
    readonly kind: 'danger-now' | 'help' | 'special';
    /** Stays when everything else has expired, so that no card is ever empty. */
    readonly lastResort?: true;
    readonly name: Words;
    /** Absent for an emergency line: its name says it. */
    readonly about?: Words;
    /** In the order in which they should be tried. */
    readonly contacts: readonly Contact[];
    readonly hours?: Words;
    /** Only what a source says; a cost that nobody found is left out. */
    readonly cost?: 'free';
    readonly address?: string;
    /** Year of the newest source that prints this contact; absent where no source shows its year. */
    readonly sourceYear?: number;
    /** `how: 'call'` means that a person dialled it. */
    readonly checked: {
        readonly date: string;
        readonly how: 'document' | 'call';
    };
}
/** `due`: should have been checked again by now. `gone`: nobody has looked for so long that it is not shown. */
export type Standing = 'good' | 'due' | 'gone';
/** When nobody has looked at a channel for so long that it is not shown any more: twice the days of its check. */
export declare function goneAfter({ date, how }: Channel['checked']): Date;
/** Whether the check of a channel still holds at a moment. Past its days it is due, past twice its days gone. */
export declare function standing(channel: Channel, moment: Date): Standing;
/** A source is old when its year lies more than three years back. */
export declare function hasOldSource(channel: Channel, moment: Date): boolean;
