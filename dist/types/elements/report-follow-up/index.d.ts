import { ReportFollowUp } from './report-follow-up.ts';
export { ReportFollowUp };
