/**
 * The room's seam: everything that a view (`report`, `follow-up`) may take from the shell. In the built room a view is a
 * classic script of its own, and this file reaches it as `globalThis.ramahRoom.shell`, so importing it has no effect.
 *
 *     // report.part.ts
 *     customElements.define('ramah-room-report', RoomReport);   // has the properties `config` and `room`
 *     registerPart({ view: 'report', tag: 'ramah-room-report' });
 *
 * Styles for a view: `static styles = roomStyles` from `./room.styles.ts` (it lists its classes).
 */

export { registerPart, partFor } from './parts.ts';
export { loadPart } from './load-part.ts';
export type { InnerPart, RoomContext, RoomPart, RoomViewElement } from './parts.ts';
export { callLinks } from '../elements/shared/call-links.ts';
export { emergencyLinks } from './emergency.ts';
export { sayDay } from './say-day.ts';
