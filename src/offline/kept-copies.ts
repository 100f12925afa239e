/** The caches of copies for reading without a line. */
export const CACHES = {
  pages: "whole-file-pages-v1",
  data: "whole-file-data-v1",
  /** Data of a version that has not taken over yet. */
  next: "whole-file-next-v1",
  files: "whole-file-files-v1",
} as const;

/** The IndexedDB database in which Workbox notes the address and the time of each copy. */
export const COPY_TIMES = { database: "workbox-expiration", store: "cache-entries" } as const;

/** What a page tells the worker that is to keep nothing more, and the worker's answer once it can keep none. */
export const FORGET = "forget";
