import { WhereToReport } from './where-to-report.ts';
export { WhereToReport };
