// Written from custom-elements.json by scripts/editor-data.mjs.

import type { HTMLAttributes, PublicProps } from 'vue';
import type {
  HelpButtonAttributes,
  HelpButtonElement,
  HelpButtonEvents,
  HotlineCardAttributes,
  HotlineCardElement,
  HotlineCardEvents,
  QuickExitAttributes,
  QuickExitElement,
  QuickExitEvents,
  ReportFollowUpAttributes,
  ReportFollowUpElement,
  ReportFollowUpEvents,
  ReportFormAttributes,
  ReportFormElement,
  ReportFormEvents,
  RightsInfographicAttributes,
  RightsInfographicElement,
  RightsInfographicEvents,
  WhereToReportAttributes,
  WhereToReportElement,
  WhereToReportEvents,
} from './elements.js';

type Pascal<Name extends string> = Name extends `${infer Head}-${infer Rest}` ? `${Capitalize<Head>}${Pascal<Rest>}` : Capitalize<Name>;
type Listeners<Events> = { [Name in keyof Events & string as `on${Pascal<Name>}`]?: ((event: Events[Name]) => void) | undefined };
type Tag<Element, Attributes, Events> = new () => Element & {
  $props: Omit<HTMLAttributes, keyof Attributes> & PublicProps & Attributes & Listeners<Events>;
};

declare module 'vue' {
  interface GlobalComponents {
    'ramah-help-button': Tag<HelpButtonElement, HelpButtonAttributes, HelpButtonEvents>;
    'ramah-hotline-card': Tag<HotlineCardElement, HotlineCardAttributes, HotlineCardEvents>;
    'ramah-quick-exit': Tag<QuickExitElement, QuickExitAttributes, QuickExitEvents>;
    'ramah-report-follow-up': Tag<ReportFollowUpElement, ReportFollowUpAttributes, ReportFollowUpEvents>;
    'ramah-report-form': Tag<ReportFormElement, ReportFormAttributes, ReportFormEvents>;
    'ramah-rights-infographic': Tag<RightsInfographicElement, RightsInfographicAttributes, RightsInfographicEvents>;
    'ramah-where-to-report': Tag<WhereToReportElement, WhereToReportAttributes, WhereToReportEvents>;
  }
}
