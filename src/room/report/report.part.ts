/** The report's own script: it makes its view known to the room. */

import { registerPart } from '../shell.ts';
import { RoomReport } from './room-report.ts';

if (customElements.get('ramah-room-report') === undefined) customElements.define('ramah-room-report', RoomReport);
registerPart({ view: 'report', tag: 'ramah-room-report' });
