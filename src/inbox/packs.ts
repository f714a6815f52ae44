/** From an officer's wish to the attachments of one message, in memory: fetched, held against the message, opened. */

import type { OfficerApi } from './api.ts';
import { parsePack, type Attachment } from '../core/attachment-pack.ts';
import { concat, sha256, toBase64url } from '../core/bytes.ts';
import { SealError } from '../core/errors.ts';
import type { Pack } from '../core/message.ts';
import { openBytes } from '../core/open.ts';

/** Bytes of a piece, all but the last: what the receiver gives at a time. */
const PIECE_BYTES = 256 * 1024;

export interface PackToOpen {
  api: Pick<OfficerApi, 'pack'>;
  token: string;
  mid: string;
  /** From the message, whose thread key vouches for it. */
  pack: Pack;
  identity: string;
  onShare?: (share: number) => void;
}

/** @throws {DeliveryError} {SealError} `not-for-us` `damaged` `malformed`; other bytes than the message names are `damaged` */
export async function openPack({ api, token, mid, pack, identity, onShare }: PackToOpen): Promise<Attachment[]> {
  const count = Math.ceil(pack.length / PIECE_BYTES);
  const pieces: Uint8Array[] = [];
  for (let chunk = 0; chunk < count; chunk += 1) {
    onShare?.(chunk / count);
    pieces.push(await api.pack(token, mid, chunk));
  }
  const sealed = concat(...pieces);
  if (sealed.length !== pack.length || toBase64url(await sha256(sealed)) !== pack.sha256) {
    throw new SealError('damaged', 'These are not the attachments that the message names.');
  }
  return parsePack(await openBytes(sealed, identity));
}
