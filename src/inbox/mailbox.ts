/** All messages of the office that have been fetched since unlocking: sealed and opened, in memory only. */

import { FETCH_AT_ONCE, type ListedMessage, type OfficerApi, type Withdrawal } from './api.ts';
import { openKept, readCaseFile, type CaseFile, type KeptMessage } from './case-file.ts';
import { DeliveryError } from '../core/errors.ts';

export interface MailboxKey {
  identity: string;
  office: string;
}

export class Mailbox {
  readonly #key: MailboxKey;
  readonly #files = new Map<string, CaseFile>();
  #withdrawals = new Map<string, Withdrawal>();
  #after = 0;

  constructor(key: MailboxKey) {
    this.#key = key;
  }

  get files(): CaseFile[] {
    return [...this.#files.values()].map((file) => this.#marked(file));
  }

  get(box: string): CaseFile | undefined {
    const file = this.#files.get(box);
    return file && this.#marked(file);
  }

  #marked(file: CaseFile): CaseFile {
    const withdrawal = this.#withdrawals.get(file.box);
    return withdrawal ? { ...file, withdrawal } : file;
  }

  find(mid: string): KeptMessage | undefined {
    return this.files.flatMap(({ kept }) => kept).find((message) => message.mid === mid);
  }

  /**
   * Fetches and opens what came since the last call. What has arrived stays when a later call fails.
   * @param onOpened told the number of messages opened so far
   * @throws {DeliveryError}
   */
  async sync(api: OfficerApi, token: string, onOpened?: (count: number) => void): Promise<void> {
    let more = true;
    while (more) {
      const page = await api.list(token, this.#after);
      this.#withdrawals = new Map(page.withdrawn.map((one) => [one.box, one]));
      for (let at = 0; at < page.messages.length; at += FETCH_AT_ONCE) {
        const listed = page.messages.slice(at, at + FETCH_AT_ONCE);
        await this.#keep(listed, await fetchSome(api, token, listed));
        this.#after = Math.max(this.#after, ...listed.map(({ n }) => n));
        onOpened?.(this.files.reduce((sum, { kept }) => sum + kept.length, 0));
      }
      more = page.more && page.messages.length > 0;
    }
  }

  async #keep(listed: ListedMessage[], bytes: Map<string, Uint8Array>): Promise<void> {
    const touched = new Map<string, KeptMessage[]>();
    for (const message of listed) {
      const sealed = bytes.get(message.mid);
      if (sealed === undefined) continue;
      const kept = touched.get(message.box) ?? [...(this.#files.get(message.box)?.kept ?? [])];
      kept.push(await openKept(message, sealed, this.#key.identity));
      touched.set(message.box, kept);
    }
    for (const [box, kept] of touched) this.#files.set(box, await readCaseFile(box, kept, this.#key.office));
  }
}

/** A message may be deleted between the list and the call: then the others are fetched one by one. */
async function fetchSome(api: OfficerApi, token: string, listed: ListedMessage[]): Promise<Map<string, Uint8Array>> {
  const gone = (error: unknown) => {
    if (error instanceof DeliveryError && error.status === 404) return new Map<string, Uint8Array>();
    throw error;
  };
  const mids = listed.map(({ mid }) => mid);
  const found = await api.fetch(token, mids).catch(gone);
  if (found.size > 0) return found;
  const one = new Map<string, Uint8Array>();
  for (const mid of mids) for (const [id, bytes] of await api.fetch(token, [mid]).catch(gone)) one.set(id, bytes);
  return one;
}
