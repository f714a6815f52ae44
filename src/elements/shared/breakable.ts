import { html, type TemplateResult } from 'lit';

/** An address as people read it, which a line may break before a dot or a slash. */
export const breakable = (address: string): TemplateResult[] =>
  address.split(/(?=[./])/).map((part) => html`<wbr />${part}`);
