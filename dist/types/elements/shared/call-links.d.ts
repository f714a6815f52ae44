import { type TemplateResult } from 'lit';
import type { FallbackNumber } from './numbers.ts';
/** Numbers as large links that are also readable text, emergency numbers first and in red. Styles: `calls`. */
export declare function callLinks(numbers: readonly FallbackNumber[]): TemplateResult;
