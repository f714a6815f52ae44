const hasOwn = ({ code, channels }) => channels.some(({ scope }) => scope === code);
const CODE = /^([1-9]\d)(?:\.?(\d\d)(?:\.?(\d\d)(?:\.?(\d{4}))?)?)?$/;
function parseRegion(text) {
  const parts = CODE.exec(text.trim())?.slice(1).filter(Boolean);
  if (!parts) return null;
  const chain = parts.map((_, at) => parts.slice(0, at + 1).join(".")).reverse();
  return { code: parts.join("."), chain };
}
function regionFile(text) {
  return CODE.exec(text.trim())?.slice(1, 3).join("");
}

export { hasOwn as h, parseRegion as p, regionFile as r };
