// Written from custom-elements.json by scripts/editor-data.mjs.

/** The element shows its own content. */
export interface ReadyEvent extends Event {
  readonly type: 'ramah-ready';
}

/** Something is missing; the element shows what it can. */
export interface FailedEvent extends Event {
  readonly type: 'ramah-failed';
  /** A stable code; the console has the sentence. */
  readonly reason: string;
}

/** `<ramah-help-button>`: A button that opens help: numbers at once, then whom to call, where to report, a secret report, the office's answer and rights. */
export interface HelpButtonElement extends HTMLElement {
}

/** What is written on `<ramah-help-button>`. */
export interface HelpButtonAttributes {
  /** a corner of the window, `bottom-right` by default, or its place in the page */
  'position'?: 'bottom-right' | 'bottom-left' | 'top-right' | 'top-left' | 'inline' | undefined;
  /** words of the button, "Butuh bantuan?" by default */
  'label'?: string | undefined;
  /** which panels, names with spaces between: `call where report answer rights`. All by default, always in the same order */
  'contents'?: string | undefined;
  /** address of the office's receiver; passed on. Without it, nothing that needs it is offered */
  'receiver'?: string | undefined;
  /** the office's public fingerprint; passed on */
  'office-key'?: string | undefined;
  /** smallest epoch of the office's list of officers; passed on */
  'office-epoch'?: string | undefined;
  /** Kemendagri code at any level, with or without dots; passed on to the panels */
  'region'?: string | undefined;
  /** `id` or `en`; one language for the whole page */
  'lang'?: string | undefined;
  /** `auto` by default */
  'theme'?: 'auto' | 'light' | 'dark' | undefined;
}

/** What `<ramah-help-button>` tells the page around it. */
export interface HelpButtonEvents {
  /** the button is there */
  'ramah-ready': ReadyEvent;
}

/** `<ramah-hotline-card>`: Whom to call in a region. */
export interface HotlineCardElement extends HTMLElement {
  region: string;
  variant: string;
  audience: string;
  channels: string;
  name: string;
  phone: string;
  whatsapp: string;
  hours: string;
}

/** What is written on `<ramah-hotline-card>`. */
export interface HotlineCardAttributes {
  /** Kemendagri code at any level, with or without dots: `35.76`, `35.76.02.1003`. Without one, or with one that is unknown, the national numbers are shown */
  'region'?: string | undefined;
  /** `strip`: one line for a page's top or foot; `inline`: a short box for the end of an article */
  'variant'?: 'card' | 'strip' | 'inline' | undefined;
  /** whose numbers come first */
  'audience'?: 'child' | 'woman' | 'witness' | 'school' | 'disability' | undefined;
  /** ids of the channels to show, in this order: `sapa-129 komnas-perempuan`; 110 always stays */
  'channels'?: string | undefined;
  /** a number of the site's own: who answers it. Needs `phone` or `whatsapp`; stands first, marked as given by the site */
  'name'?: string | undefined;
  /** its telephone number */
  'phone'?: string | undefined;
  /** its WhatsApp number */
  'whatsapp'?: string | undefined;
  /** when it is answered, in words */
  'hours'?: string | undefined;
  /** language of the whole page: `id` or `en` */
  'lang'?: string | undefined;
  /** colours; `auto` follows the visitor's system */
  'theme'?: 'auto' | 'light' | 'dark' | undefined;
}

/** What `<ramah-hotline-card>` tells the page around it. */
export interface HotlineCardEvents {
  /** the card shows its numbers */
  'ramah-ready': ReadyEvent;
  /** the region's own numbers are missing (`reason: 'region'`); the national ones are shown */
  'ramah-failed': FailedEvent;
}

/** `<ramah-quick-exit>`: Leaves the page at once: covers it, empties it, and puts a neutral page in its place. */
export interface QuickExitElement extends HTMLElement {
}

/** What is written on `<ramah-quick-exit>`. */
export interface QuickExitAttributes {
  /** Where to go: an http(s) page that no app opens. Without it, the link inside; else the weather page of BMKG. */
  'href'?: string | undefined;
  /** Stays at the top (default) or the bottom of the screen, or in its place in the page. */
  'position'?: 'top' | 'bottom' | 'flow' | undefined;
  /** The button's words, `Keluar cepat` by default. */
  'label'?: string | undefined;
  /** `id` or `en`; one language for the whole page. */
  'lang'?: string | undefined;
  /** `auto` by default. */
  'theme'?: 'auto' | 'light' | 'dark' | undefined;
}

/** What `<ramah-quick-exit>` tells the page around it. */
export interface QuickExitEvents {
}

/** `<ramah-report-follow-up>`: The door to the office's answer: the code is asked in a frame that the page cannot read. */
export interface ReportFollowUpElement extends HTMLElement {
  receiver: string | null;
  officeKey: string | null;
  officeEpoch: string | null;
  region: string | null;
  theme: 'auto' | 'light' | 'dark';
}

/** What is written on `<ramah-report-follow-up>`. */
export interface ReportFollowUpAttributes {
  /** Address of the office's receiver. Without it the door stays shut and shows numbers. */
  'receiver'?: string | undefined;
  /** The office's public fingerprint. Without it the door stays shut and shows numbers. */
  'office-key'?: string | undefined;
  /** Smallest epoch of the office's list of officers that is accepted. */
  'office-epoch'?: string | undefined;
  /** Kemendagri code at any level, with or without dots. */
  'region'?: string | undefined;
  /** `id` or `en`; one language for the whole page. */
  'lang'?: string | undefined;
  /** `auto` by default. */
  'theme'?: 'auto' | 'light' | 'dark' | undefined;
}

/** What `<ramah-report-follow-up>` tells the page around it. */
export interface ReportFollowUpEvents {
}

/** `<ramah-report-form>`: The door to a secret report: opens five short steps in a frame that the page cannot read. */
export interface ReportFormElement extends HTMLElement {
  receiver: string | null;
  officeKey: string | null;
  officeEpoch: string | null;
  region: string | null;
  theme: 'auto' | 'light' | 'dark';
}

/** What is written on `<ramah-report-form>`. */
export interface ReportFormAttributes {
  /** Address of the office's receiver. Without it the door stays shut and shows numbers. */
  'receiver'?: string | undefined;
  /** The office's public fingerprint. Without it the door stays shut and shows numbers. */
  'office-key'?: string | undefined;
  /** Smallest epoch of the office's list of officers that is accepted. */
  'office-epoch'?: string | undefined;
  /** Kemendagri code at any level, with or without dots. */
  'region'?: string | undefined;
  /** `id` or `en`; one language for the whole page. */
  'lang'?: string | undefined;
  /** `auto` by default. */
  'theme'?: 'auto' | 'light' | 'dark' | undefined;
}

/** What `<ramah-report-form>` tells the page around it. */
export interface ReportFormEvents {
}

/** `<ramah-rights-infographic>`: Rights in pictures and plain sentences, with the numbers to call. */
export interface RightsInfographicElement extends HTMLElement {
  topic: 'anak' | 'perempuan' | 'korban' | 'kdrt' | 'sekolah' | 'disabilitas' | 'kelurahan' | '';
  region: string;
  theme: 'auto' | 'light' | 'dark';
  qr: string;
}

/** What is written on `<ramah-rights-infographic>`. */
export interface RightsInfographicAttributes {
  /** whose rights; the visitor can choose another. `perempuan` without one, or with one that is unknown */
  'topic'?: 'anak' | 'perempuan' | 'korban' | 'kdrt' | 'sekolah' | 'disabilitas' | 'kelurahan' | undefined;
  /** Kemendagri code at any level, with or without dots: `35.76`. Without one, or with one that is unknown, the national numbers are shown */
  'region'?: string | undefined;
  /** language of the whole page: `id` or `en` */
  'lang'?: string | undefined;
  /** colours; `auto` follows the visitor's system */
  'theme'?: 'auto' | 'light' | 'dark' | undefined;
  /** an address of the site for the QR code on printed sheets. Nothing in it may tell the subject. Without one, sheets have no code */
  'qr'?: string | undefined;
}

/** What `<ramah-rights-infographic>` tells the page around it. */
export interface RightsInfographicEvents {
  /** rights and numbers are shown */
  'ramah-ready': ReadyEvent;
  /** the topic's file did not load (`reason: 'topic'`); numbers are shown. Or the topic is unknown (`'unknown-topic'`); the default one is shown */
  'ramah-failed': FailedEvent;
}

/** `<ramah-where-to-report>`: The door to the guide: at most six questions, in a frame that the page cannot read, to the right place to report. */
export interface WhereToReportElement extends HTMLElement {
  receiver: string | null;
  officeKey: string | null;
  officeEpoch: string | null;
  region: string | null;
  theme: 'auto' | 'light' | 'dark';
}

/** What is written on `<ramah-where-to-report>`. */
export interface WhereToReportAttributes {
  /** Address of the office's receiver; without it no report follows. */
  'receiver'?: string | undefined;
  /** The office's public fingerprint; without it no report follows. */
  'office-key'?: string | undefined;
  /** Smallest epoch of the office's list of officers that is accepted. */
  'office-epoch'?: string | undefined;
  /** Kemendagri code at any level, with or without dots. It is not asked again. */
  'region'?: string | undefined;
  /** `id` or `en`; one language for the whole page. */
  'lang'?: string | undefined;
  /** `auto` by default. */
  'theme'?: 'auto' | 'light' | 'dark' | undefined;
}

/** What `<ramah-where-to-report>` tells the page around it. */
export interface WhereToReportEvents {
}

/** Every element by its tag. */
export interface RamahElements {
  'ramah-help-button': HelpButtonElement;
  'ramah-hotline-card': HotlineCardElement;
  'ramah-quick-exit': QuickExitElement;
  'ramah-report-follow-up': ReportFollowUpElement;
  'ramah-report-form': ReportFormElement;
  'ramah-rights-infographic': RightsInfographicElement;
  'ramah-where-to-report': WhereToReportElement;
}
