/** A QR code for another phone's camera: drawn on the device, black on white in every theme. */
import { type SVGTemplateResult } from 'lit';
/** @param text what the code says: `tel:129` */
export declare function qr(text: string): {
    size: number;
    shape: SVGTemplateResult;
};
