/** Rows of one of idn-area-data's files: code, code of the region above (but for provinces), name. */
export { rows as areaRows } from '../../scripts/area-data.mjs';
