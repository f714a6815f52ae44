/** `signal.throwIfAborted()` for the browsers of our floor, which lack it. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new DOMException('Stopped from outside.', 'AbortError');
}
