import { type TemplateResult } from 'lit';
import { Drawn, type Changes } from '../shared/drawn.ts';
/**
 * Know your rights: each right is a picture, one plain sentence, what it means, and its article. The region's numbers stand
 * beside them. Reading aloud, the sources and the sheets to print are fetched when somebody asks for them.
 *
 * What the site's owner writes inside the tag, a plain `tel:` link, is shown until the element is ready and if it never is.
 *
 * @summary Rights in pictures and plain sentences, with the numbers to call.
 * @tag ramah-rights-infographic
 * @attr {'anak' | 'perempuan' | 'korban' | 'kdrt' | 'sekolah' | 'disabilitas' | 'kelurahan'} topic - whose rights; the visitor can choose another. `perempuan` without one, or with one that is unknown
 * @attr {string} region - Kemendagri code at any level, with or without dots: `35.76`. Without one, or with one that is unknown, the national numbers are shown
 * @attr {string} lang - language of the whole page: `id` or `en`
 * @attr {'auto' | 'light' | 'dark'} theme - colours; `auto` follows the visitor's system
 * @attr {string} qr - an address of the site for the QR code on printed sheets. Nothing in it may tell the subject. Without one, sheets have no code
 * @slot - what stands here until the element is ready: a number as a plain link
 * @event {ReadyEvent} ramah-ready - rights and numbers are shown
 * @event {FailedEvent} ramah-failed - the topic's file did not load (`reason: 'topic'`); numbers are shown. Or the topic is unknown (`'unknown-topic'`); the default one is shown
 * @cssprop [--ramah-accent] - colour of pictures and buttons
 * @cssprop [--ramah-surface] - background
 * @cssprop [--ramah-ink] - text
 * @cssprop [--ramah-radius=12px] - corners
 * @cssprop [--ramah-font] - font family; the page's own without it
 */
export declare class RightsInfographic extends Drawn {
    static styles: import("lit").CSSResult[];
    static properties: {
        topic: {};
        region: {};
        theme: {
            reflect: true;
        };
        qr: {};
    };
    topic: string;
    region: string;
    theme: 'auto' | 'light' | 'dark';
    qr: string;
    /** When the visitor looks: numbers that nobody checked for too long are left out. The phone's time without it. */
    moment: Date | undefined;
    private shown;
    private near;
    /** The topic that did not load last. */
    private failed;
    /** What the visitor chose here; the page's own word counts again when it changes. */
    private chosen;
    /** Reading aloud, sources and sheets; there once somebody asked for one of them. */
    private tools;
    private get wanted();
    connectedCallback(): void;
    disconnectedCallback(): void;
    private voicesCame;
    protected willUpdate(changed: Changes): void;
    private loadNear;
    private load;
    private choose;
    private use;
    protected render(): TemplateResult;
    private numbers;
    private sheet;
    private tool;
}
declare global {
    interface HTMLElementTagNameMap {
        'ramah-rights-infographic': RightsInfographic;
    }
}
