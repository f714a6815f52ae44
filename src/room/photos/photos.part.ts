/** The photos' own script, fetched once somebody asks to add one. */

import { define } from '../../elements/shared/define.ts';
import { registerPart } from '../shell.ts';
import { RoomPhotos } from './room-photos.ts';

define('ramah-room-photos', RoomPhotos);
registerPart({ view: 'photos', tag: 'ramah-room-photos' });
