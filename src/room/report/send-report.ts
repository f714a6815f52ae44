/** The way of a report out of this phone, to be read aloud: it is checked, it is sealed, it is delivered. */

import { checkReport, type Report, type ReportDraft } from '../../core/report.ts';
import type { Receipt } from '../../core/receipt.ts';
import { sealReport } from '../../core/seal.ts';
import type { Client, Envelope } from '../../delivery/client.ts';
import { deliver, type DeliveryResult, type DeliveryState, type Pause } from '../../delivery/deliver.ts';
import type { WorkSupply } from '../../delivery/work.ts';
import type { Office } from './open-office.ts';
import { readersOf } from './readers.ts';

/** What the reporter wrote, and for whom. */
export interface Letter {
  draft: ReportDraft;
  office: Office;
  receipt: Receipt;
  mid: string;
  /** Today in UTC, `YYYY-MM-DD`. */
  day: string;
  lang: string;
  /** Its sealed bytes, once there are any. */
  envelope?: Envelope;
}

/** What carries it. */
export interface Post {
  client: Pick<Client, 'send'>;
  work: WorkSupply;
  pause: Pause;
  signal: AbortSignal;
  onState: (state: DeliveryState) => void;
}

export async function sendReport(letter: Letter, post: Post): Promise<DeliveryResult> {
  const report = checkReport(letter.draft);
  const envelope = await sealOnce(letter, report);
  return deliver({ envelope, ...post });
}

/** What comes out is all that ever leaves this phone, and the same bytes however often they have to be sent. */
async function sealOnce(letter: Letter, report: Report): Promise<Envelope> {
  if (letter.envelope) return letter.envelope;
  const { office, receipt, mid, day, lang } = letter;
  const { roster, text: rosterText } = office;
  const recipients = readersOf(roster, report).keys;
  const bytes = await sealReport({ report, roster, rosterText, recipients, receipt, mid, day, lang });
  letter.envelope = { box: receipt.box, mid, readTokenSha256: receipt.readTokenSha256, bytes };
  return letter.envelope;
}
