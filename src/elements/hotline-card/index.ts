import { define } from '../shared/define.ts';
import { HotlineCard } from './hotline-card.ts';

define('ramah-hotline-card', HotlineCard);

export { HotlineCard };
