/** The key of somebody's list in an address. */
export const LIST_KEY_IN_ADDRESS = "list";
