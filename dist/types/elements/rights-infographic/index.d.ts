import { RightsInfographic } from './rights-infographic.ts';
export { RightsInfographic };
