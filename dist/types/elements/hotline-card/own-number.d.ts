/** Reads the number that a site's owner writes on the tag. Pure. */
export interface OwnNumber {
    readonly name: string;
    readonly phone: string;
    readonly whatsapp: string;
    readonly hours: string;
}
export interface OwnContact {
    readonly way: 'phone' | 'whatsapp';
    readonly display: string;
    /** Digits for a link: `129`, `+623215550100`. */
    readonly dial: string;
}
/**
 * What of it can be shown, as links need it, and what must be changed on the tag. Without a name nothing is shown: a
 * number must say who answers.
 */
export declare function ownContacts({ name, phone, whatsapp, hours }: OwnNumber): {
    readonly contacts: readonly OwnContact[];
    readonly mistakes: readonly string[];
};
