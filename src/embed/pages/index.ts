/** The script of every embed page: the build puts the page's own element in the place of the card. */

// First: the element reads its attributes when it is defined.
import './open.ts';
import '../../elements/hotline-card/index.ts';
