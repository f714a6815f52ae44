/** One channel as the card draws it at first sight: who it is, how to reach it, and how far it can be trusted. */
import { type SVGTemplateResult, type TemplateResult } from 'lit';
import { type Contact } from '../../core/channel.ts';
import type { Listing } from '../../core/directory.ts';
/** A channel with its name, what it is, and every way to reach it. `hours`: when somebody answers, as a part of a line. */
export declare function channel({ channel, standing }: Listing, hours: unknown, more: unknown): TemplateResult;
/** One for danger now: its name stands on the button, and nothing beside it that lets a hand hesitate. */
export declare function emergency({ channel, standing }: Listing, hours: unknown): TemplateResult;
/** Where a link leads, and what it does. Nowhere: the address of a street. */
export declare function address(contact: Contact): [href: string, label: string, paths?: () => SVGTemplateResult];
export declare function day(date: string): string;
