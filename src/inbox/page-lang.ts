/** The language that the page is shown in; replies carry it. */
export const pageLang = (): string => document.documentElement.lang || 'id';
