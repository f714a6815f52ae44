import { define } from '../shared/define.ts';
import { WhereToReport } from './where-to-report.ts';

define('ramah-where-to-report', WhereToReport);

export { WhereToReport };
