import { type SVGTemplateResult } from 'lit';
export declare const copyIcon: () => SVGTemplateResult;
export declare const qrIcon: () => SVGTemplateResult;
