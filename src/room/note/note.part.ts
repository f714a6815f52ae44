/** The code as a note: a script of its own, fetched once somebody asks for one. */

import { define } from '../../elements/shared/define.ts';
import { registerPart } from '../shell.ts';
import { RoomNote } from './room-note.ts';

define('ramah-room-note', RoomNote);
registerPart({ view: 'note', tag: 'ramah-room-note' });
