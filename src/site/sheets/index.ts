/** The page that prints a wall: sheets of any topics for any region in one go. It asks no server for anything. */

import { define } from '../../elements/shared/define.ts';
import { pageStyles } from './page.styles.ts';
import { Sheets } from './sheets.ts';

// The page's own frame; its policy is its own, and old browsers take the style element.
const style = document.createElement('style');
style.textContent = pageStyles.cssText;
document.head.append(style);

define('ramah-sheets', Sheets);
