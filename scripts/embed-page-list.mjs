/**
 * The embed pages, one row each: a neutral file name, the element, and whether a room may open in it (which needs our own
 * scripts and the office's receiver). `written`: what its tag says, whatever the address. Not here: the quick exit, which in a frame
 * could cover only the frame, and the help button, whose dialog would be shut into it.
 */
export const PAGES = {
  kartu: { element: 'hotline-card' },
  hak: { element: 'rights-infographic' },
  arah: { element: 'where-to-report', room: true },
  tulis: { element: 'report-form', room: true },
  jawaban: { element: 'report-follow-up', room: true },
};
