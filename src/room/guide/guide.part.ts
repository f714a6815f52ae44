/** The guide's own script, in Indonesian. */

import { guide } from '../../generated/guide.id.ts';
import { registerGuide } from './register.ts';

registerGuide(guide);
