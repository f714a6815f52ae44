import { HelpButton } from './help-button.ts';
export { HelpButton };
