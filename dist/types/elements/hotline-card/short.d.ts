/** The card where there is little room: one line of a page's top or foot, or a box at the end of an article. */
import { type TemplateResult } from 'lit';
import type { Directory } from '../../core/directory.ts';
import type { RegionShard } from '../../core/region.ts';
/** As many numbers as the line holds: at the least the first for danger, and the shortest of those who help. */
export declare function strip({ now, help }: Directory): TemplateResult;
/** The danger line, and the two nearest who help. */
export declare function inline({ now, help }: Directory, region: RegionShard | null): TemplateResult;
