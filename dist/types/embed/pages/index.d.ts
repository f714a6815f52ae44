/** The script of every embed page: the build puts the page's own element in the place of the card. */
import './open.ts';
import '../../elements/hotline-card/index.ts';
