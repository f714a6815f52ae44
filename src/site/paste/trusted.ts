/** Text that a browser is to read as HTML, and addresses of scripts, as the page's policy wants them. */

interface Policy {
  createHTML(text: string): string;
  createScriptURL(address: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

const asIs: Policy = { createHTML: (text) => text, createScriptURL: (address) => address };
let made: Policy | undefined;

function policy(): Policy {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  return (made ??= types?.createPolicy('ramah', asIs) ?? asIs);
}

export const trusted = (text: string): string => policy().createHTML(text);
export const trustedScript = (address: string): string => policy().createScriptURL(address);
