import { define } from '../shared/define.ts';
import { HelpButton } from './help-button.ts';

define('ramah-help-button', HelpButton);

export { HelpButton };
