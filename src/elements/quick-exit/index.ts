import { define } from '../shared/define.ts';
import { QuickExit } from './quick-exit.ts';

define('ramah-quick-exit', QuickExit);

export { QuickExit };
