import { page, type HostModel } from './host.ts';

/** A folder of files, or a page that somebody writes by hand. */
export const plain: HostModel = {
  name: 'Plain HTML',
  source: 'no rule: what is written is what is served',
  places: ['html/module', 'html/sri', 'html/classic', 'html/still'],
  page,
};
