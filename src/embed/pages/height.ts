/**
 * For the page around an embed page, if it may run a script: gives each such frame the height that it asks for. Without
 * it the frame keeps the height that its tag names, and scrolls.
 */
(() => {
  addEventListener('message', ({ data, source }: MessageEvent<{ ramah?: unknown; height?: unknown } | null>) => {
    if (data?.ramah !== 'height' || typeof data.height !== 'number' || !(data.height >= 40 && data.height <= 10_000))
      return;
    const { height } = data;
    document.querySelectorAll('iframe').forEach((frame) => {
      if (frame.contentWindow === source) frame.style.height = `${height}px`;
    });
  });
})();
