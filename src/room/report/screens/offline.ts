import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';

/** A part that was asked for could not be had. */
export const offline = (): TemplateResult => html`<p class="error" role="alert">${msg('Periksa internet Anda.')}</p>`;
