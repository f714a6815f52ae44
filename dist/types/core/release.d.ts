/**
 * The day this release was cut, `YYYY-MM-DD`. A phone whose clock stands before it is wrong for certain.
 * Set by hand with each release: a build must not depend on the day it is made.
 */
export declare const RELEASE_DAY = "2026-11-24";
