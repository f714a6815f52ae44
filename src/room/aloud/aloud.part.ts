/** Reading aloud in the room: a script of its own, fetched once somebody asks for it. */

import { define } from '../../elements/shared/define.ts';
import { registerPart } from '../shell.ts';
import { RoomAloud } from './room-aloud.ts';

define('ramah-room-aloud', RoomAloud);
registerPart({ view: 'aloud', tag: 'ramah-room-aloud' });
