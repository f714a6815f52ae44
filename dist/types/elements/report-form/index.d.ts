import { ReportForm } from './report-form.ts';
export { ReportForm };
