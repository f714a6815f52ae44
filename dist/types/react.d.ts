// Written from custom-elements.json by scripts/editor-data.mjs.

import type { ClassAttributes, HTMLAttributes } from 'react';
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

type Listeners<Events> = { [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined };
type Tag<Element, Attributes, Events> = Omit<HTMLAttributes<Element>, keyof Attributes> &
  ClassAttributes<Element> &
  Attributes &
  Listeners<Events>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'ramah-help-button': Tag<HelpButtonElement, HelpButtonAttributes, HelpButtonEvents>;
      'ramah-hotline-card': Tag<HotlineCardElement, HotlineCardAttributes, HotlineCardEvents>;
      'ramah-quick-exit': Tag<QuickExitElement, QuickExitAttributes, QuickExitEvents>;
      'ramah-report-follow-up': Tag<ReportFollowUpElement, ReportFollowUpAttributes, ReportFollowUpEvents>;
      'ramah-report-form': Tag<ReportFormElement, ReportFormAttributes, ReportFormEvents>;
      'ramah-rights-infographic': Tag<RightsInfographicElement, RightsInfographicAttributes, RightsInfographicEvents>;
      'ramah-where-to-report': Tag<WhereToReportElement, WhereToReportAttributes, WhereToReportEvents>;
    }
  }
}
