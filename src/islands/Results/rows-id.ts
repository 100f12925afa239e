/** Where the rows begin. */
export const ROWS_ID = "rows";
