import { define } from '../shared/define.ts';
import { RightsInfographic } from './rights-infographic.ts';

define('ramah-rights-infographic', RightsInfographic);

export { RightsInfographic };
