import { define } from '../shared/define.ts';
import { ReportFollowUp } from './report-follow-up.ts';

define('ramah-report-follow-up', ReportFollowUp);

export { ReportFollowUp };
