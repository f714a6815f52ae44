export function diagram(): Promise<Record<string, string>>;
