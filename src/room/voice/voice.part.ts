/** The voice's own script, fetched once somebody asks to add one. */

import { define } from '../../elements/shared/define.ts';
import { registerPart } from '../shell.ts';
import { RoomVoice } from './room-voice.ts';

define('ramah-room-voice', RoomVoice);
registerPart({ view: 'voice', tag: 'ramah-room-voice' });
