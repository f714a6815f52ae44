export function packPlugin(out: string): Promise<{ file: string; files: number; bytes: number }>;
