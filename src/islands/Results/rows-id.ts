/** Where the rows begin. */
export const ROWS_ID = "rows";

/** The table of the time strip, which the button beside "more last days" opens. */
export const DAYS_ID = "last-days";
