export function rows(name: 'provinces' | 'regencies' | 'districts' | 'villages'): string[][];
export const LICENCE: string;
export const NOTICE: string;
export const SOURCE: { title: string; publisher: string; date: string; url: string };
