/** Choosing, seeing and taking a sheet of one topic. Loaded when a visitor asks for it; the page that prints sets has its own. */
export {};
