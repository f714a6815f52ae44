export const root: string;
export const LOCALIZED: readonly string[];
export const CHROMIUM_FLAGS: string[];
export function findChromium(): string;
export function findFirefox(): string;
export function findAge(): string;
export function findPoppler(): string;
export function findWordPress(): string;
export function findWordPressServers(): { php: string; mariadbd: string };
export function tool(
  name: string,
  args: string[],
  options?: { allowFailure?: boolean; env?: Record<string, string>; quiet?: boolean },
): { status: number | null; stdout: string; stderr: string };
