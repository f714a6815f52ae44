import { HotlineCard } from './hotline-card.ts';
export { HotlineCard };
