/** For photos and voice inside the report: what they borrow, fetched together with the first of them. */

import { lendModules } from './lent-modules.ts';

lendModules();
