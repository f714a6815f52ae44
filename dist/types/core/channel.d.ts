/**
 * A hotline or an office as data/channels describes it, and how long what was checked holds.
 *
 * Who reads what:
 * - the card: `Channel`, from a region's shard and the national list in the bundle. What it shows only later (sources,
 *   secrecy, further national channels) is `ChannelMore`: `shard.more?.()` and `loadNationalMore()` in regions.ts;
 * - the guide: both halves put together, `wholeChannels(channels, more)`: scope, kind, name, contacts, hours, audiences,
 *   accepts, where, adultsOnly. A channel for the guide alone may have no contact (a school's own head): never end there.
 */
import type { Hours } from './opening-hours.ts';
import type { ACCESS, AUDIENCES, CARD_AUDIENCES, COSTS, KINDS, MATTERS, PLACES, PROMISES } from './vocabulary.ts';
/** A text that is the same in every language, or one for each; Indonesian is always there. */
export type Words = string | ({
    readonly id: string;
} & {
    readonly [lang: string]: string | undefined;
});
export type Contact = {
    /** What people read: a number, an address of the web or of a street. */
    readonly display: string;
    /** Where this way keeps other hours than its channel: an office behind a line that always answers. */
    readonly hours?: Hours;
} & ({
    readonly way: 'phone' | 'whatsapp' | 'sms';
    readonly dial?: string;
} | {
    readonly way: 'web';
    readonly url: string;
} | {
    readonly way: 'address';
});
export type Way = Contact['way'];
/** A number for a link: `110`, `+623213289111`. `dial` is there where it does not follow from what people read. */
export declare const dialled: ({ dial, display }: Contact & {
    way: "phone" | "whatsapp" | "sms";
}) => string;
export type CardAudience = (typeof CARD_AUDIENCES)[number];
/** Whom a channel serves. The card's shard names those of `CardAudience` only; `everyone` takes in all of them. */
export type Audience = (typeof AUDIENCES)[number];
export type Matter = (typeof MATTERS)[number];
/** What a card shows at once. */
export interface Channel {
    /** Its file in data/channels: what `channels="sapa-129 polri-110"` names. */
    readonly id: string;
    /** `national`, or the Kemendagri code of the region that it serves. */
    readonly scope: string;
    /** `danger-now`: an emergency line. `help`: for every woman and child. `special`: for some of them. */
    readonly kind: (typeof KINDS)[number];
    /** Stays when everything else has expired, so that no card is ever empty. */
    readonly lastResort?: true;
    readonly name: Words;
    /** Absent for an emergency line: its name says it. */
    readonly about?: Words;
    /** In the order in which they should be tried. */
    readonly contacts: readonly Contact[];
    /** Absent: no source says when. */
    readonly hours?: Hours;
    /** Said of hours that cannot be counted with: "on working days". */
    readonly hoursNote?: Words;
    /** What a call costs, only as a source says it; one that nobody found is left out. See `costOf`. */
    readonly cost?: (typeof COSTS)[number];
    readonly audiences: readonly Audience[];
    /** For somebody who does not hear. Absent: no source says. */
    readonly access?: readonly (typeof ACCESS)[number][];
    /** Year of the newest source that prints this contact; absent where no source shows its year. */
    readonly sourceYear?: number;
    /** `how: 'call'` means that a person dialled it. */
    readonly checked: {
        readonly date: string;
        readonly how: 'document' | 'call';
    };
}
/**
 * What a part that comes later needs of it, and the guide. Its contacts and audiences are all of them: a card leaves out
 * web pages that are not the first way, and audiences that are not its own.
 */
export interface ChannelMore extends Pick<Channel, 'id' | 'contacts' | 'audiences'> {
    readonly where: readonly (typeof PLACES)[number][];
    readonly officialName: string;
    readonly accepts: readonly Matter[];
    /** As really promised: a report without a name, or a name that is kept secret. Absent: no source says. */
    readonly promise?: (typeof PROMISES)[number];
    /** Takes nobody under 18, as a source says. */
    readonly adultsOnly?: true;
    readonly sources: readonly {
        readonly publisher: string;
        readonly date: string;
        readonly url: string;
    }[];
}
/** All that the guide needs of a channel. */
export type WholeChannel = Channel & ChannelMore;
export interface More {
    /** The other half of the channels that are at hand already. */
    readonly of: readonly ChannelMore[];
    /** Channels that are not: for the card's later part where `where` names it, and for the guide. */
    readonly channels: readonly WholeChannel[];
}
/** Both halves of the channels at hand, then those that came with the second. */
export declare function wholeChannels(channels: readonly Channel[], more: More): WholeChannel[];
/** Whether a card that is set up for somebody should put a channel forward: it names them. */
export declare function isFor({ audiences }: Channel, audience: CardAudience): boolean;
/** What reaching somebody this way costs. Undefined where nobody knows, and where it costs the way there. */
export declare function costOf({ cost }: Channel, { way }: Contact): 'free' | 'pulsa' | 'data' | undefined;
/** What stays behind on the phone: the list of calls, chats (the other side also sees number and photo), messages, pages. */
export declare const TRACES: {
    readonly phone: "calls";
    readonly whatsapp: "chats";
    readonly sms: "messages";
    readonly web: "pages";
    readonly address: undefined;
};
/** `due`: should have been checked again by now. `gone`: nobody has looked for so long that it is not shown. */
export type Standing = 'good' | 'due' | 'gone';
/** The last moment at which a check holds. */
export declare function dueAfter({ date, how }: Channel['checked'], times?: number): Date;
/** When nobody has looked at a channel for so long that it is not shown any more: twice the days of its check. */
export declare const goneAfter: (checked: Channel["checked"]) => Date;
/** Whether the check of a channel still holds at a moment. Past its days it is due, past twice its days gone. */
export declare function standing({ checked, lastResort }: Pick<Channel, 'checked' | 'lastResort'>, moment: Date): Standing;
/** A source is old when its year lies more than three years back. */
export declare const isOld: (year: number, moment: Date) => boolean;
export declare function hasOldSource({ sourceYear }: Channel, moment: Date): boolean;
