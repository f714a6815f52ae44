/** The follow-up's own script: it makes its view known to the room. */

import { define } from '../../elements/shared/define.ts';
import { lendModules } from '../lent-modules.ts';
import { registerPart } from '../shell.ts';
import { RoomAddition } from './addition.ts';
import { RoomFollowUp } from './room-follow-up.ts';

define('ramah-room-addition', RoomAddition);
define('ramah-room-follow-up', RoomFollowUp);
lendModules();
registerPart({ view: 'follow-up', tag: 'ramah-room-follow-up' });
