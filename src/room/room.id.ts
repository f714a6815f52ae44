/** The room in Indonesian: its own words, so no locale is loaded. A classic script, the first one in the frame. */

import { sharedModules } from './shared-modules.ts';
import { startRoom } from './start.ts';

Object.assign(globalThis, { ramahRoom: sharedModules });
startRoom(window, 'id');
