import { QuickExit } from './quick-exit.ts';
export { QuickExit };
