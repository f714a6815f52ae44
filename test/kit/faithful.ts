/** The published types against the classes that they describe: compiled with everything else by `npm run check`. */
import type * as Published from '../../dist/types/elements.d.ts';
import type { HelpButton } from '../../src/elements/help-button/index.ts';
import type { HotlineCard } from '../../src/elements/hotline-card/index.ts';
import type { QuickExit } from '../../src/elements/quick-exit/index.ts';
import type { ReportFollowUp } from '../../src/elements/report-follow-up/index.ts';
import type { ReportForm } from '../../src/elements/report-form/index.ts';
import type { RightsInfographic } from '../../src/elements/rights-infographic/index.ts';
import type { WhereToReport } from '../../src/elements/where-to-report/index.ts';

interface Classes {
  'ramah-help-button': HelpButton;
  'ramah-hotline-card': HotlineCard;
  'ramah-quick-exit': QuickExit;
  'ramah-report-follow-up': ReportFollowUp;
  'ramah-report-form': ReportForm;
  // The class takes any text, and the types name those that mean something.
  'ramah-rights-infographic': Omit<RightsInfographic, 'topic'> & Pick<Published.RightsInfographicElement, 'topic'>;
  'ramah-where-to-report': WhereToReport;
}

/** Fails to compile when a tag is missing on one side, or a published property is not what the class has. */
export const published = (classes: Classes): Published.RamahElements => classes;
export const known = (tag: keyof Published.RamahElements): keyof Classes => tag;
