import { define } from '../shared/define.ts';
import { ReportForm } from './report-form.ts';

define('ramah-report-form', ReportForm);

export { ReportForm };
