const RELEASE_DAY = "2026-11-24";
const notBeforeRelease = (clock) => new Date(Math.max(+clock, Date.parse(RELEASE_DAY)));

export { RELEASE_DAY as R, notBeforeRelease as n };
