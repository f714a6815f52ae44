/** The embed pages by their file's name. */
export const PAGES: Readonly<
  Record<string, { element: string; room?: boolean; written?: Readonly<Record<string, string>> }>
>;
