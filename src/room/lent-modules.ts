/**
 * What the parts inside a view (photos, voice) borrow: sealing, delivery and the form's fields, which each would otherwise
 * bring along. The follow-up carries it anyway and lends it; inside the report, which must stay light until it is sent, it comes
 * as a file of its own (`lent.js`). The names are those of `LENT` in rollup.config.mjs; a test holds this list against what
 * the parts import.
 */

import {
  array,
  check,
  integer,
  literal,
  minLength,
  minValue,
  number,
  object,
  picklist,
  pipe,
  safeParse,
  strictObject,
} from 'valibot';
import { concat, fromUtf8, sha256, toBase64url, utf8 } from '../core/bytes.ts';
import { dayOf, firstFault, wholeNumber } from '../core/fields.ts';
import { MAX_SEALED_PACK_BYTES } from '../core/message.ts';
import { recipientsFor } from '../core/roster.ts';
import { newMid, onlyOfRoster, sealBytes, sealContainer } from '../core/seal.ts';
import { createCall, parse } from '../delivery/call.ts';
import { createClient } from '../delivery/client.ts';
import { backoff, deliver, pauseUntilOnline } from '../delivery/deliver.ts';
import { createWorkSupply } from '../delivery/work.ts';
import { formStyles } from './form.styles.ts';
import { troubleWords } from './office-words.ts';
import { choices } from './report/fields.ts';
import { readersList } from './report/readers-words.ts';
import { numbersFor, readersOf } from './report/readers.ts';
import { reportStyles } from './report/report.styles.ts';
import { worksAtChoices } from './report/screens/works-at.ts';

export const lentModules = {
  valibot: {
    array,
    check,
    integer,
    literal,
    minLength,
    minValue,
    number,
    object,
    picklist,
    pipe,
    safeParse,
    strictObject,
  },
  bytes: { concat, fromUtf8, sha256, toBase64url, utf8 },
  fields: { dayOf, firstFault, wholeNumber },
  message: { MAX_SEALED_PACK_BYTES },
  roster: { recipientsFor },
  seal: { newMid, onlyOfRoster, sealBytes, sealContainer },
  call: { createCall, parse },
  client: { createClient },
  deliver: { backoff, deliver, pauseUntilOnline },
  work: { createWorkSupply },
  formStyles: { formStyles },
  officeWords: { troubleWords },
  choices: { choices },
  readersWords: { readersList },
  readers: { numbersFor, readersOf },
  reportStyles: { reportStyles },
  worksAt: { worksAtChoices },
} as const;

/** Call it before such a part is loaded. */
export const lendModules = (): unknown =>
  Object.assign((globalThis as { ramahRoom?: object }).ramahRoom ?? {}, lentModules);
