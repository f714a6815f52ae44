/** Registers every element of the officer's page. */

import { InboxApp } from './app.ts';
import { InboxAttachments } from './attachments.ts';
import { InboxFaces } from './faces.ts';
import { InboxLetters } from './letters.ts';
import { InboxList } from './list.ts';
import { InboxReading } from './reading.ts';
import { InboxReply } from './reply-form.ts';
import { InboxReport } from './report-sheet.ts';
import { InboxUnlock } from './unlock-form.ts';
import { InboxWithdrawal } from './withdrawal.ts';
import { define } from '../../elements/shared/define.ts';

define('ramah-inbox-app', InboxApp);
define('ramah-inbox-attachments', InboxAttachments);
define('ramah-inbox-faces', InboxFaces);
define('ramah-inbox-letters', InboxLetters);
define('ramah-inbox-list', InboxList);
define('ramah-inbox-reading', InboxReading);
define('ramah-inbox-reply', InboxReply);
define('ramah-inbox-report', InboxReport);
define('ramah-inbox-unlock', InboxUnlock);
define('ramah-inbox-withdrawal', InboxWithdrawal);
