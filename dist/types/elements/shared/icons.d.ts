import { type SVGTemplateResult, type TemplateResult } from 'lit';
export * from '../../generated/icons.ts';
/** An icon of Lucide beside a word that says the same; screen readers skip it. Styles: `.icon` of the element. */
export declare function icon(paths: () => SVGTemplateResult): TemplateResult;
