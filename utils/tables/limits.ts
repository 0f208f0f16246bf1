/** A larger table is not opened. 5,000 rows take a few MB. In bytes. */
export const TABLE_LIMIT = 32 * 1024 * 1024;

export const MOST_ROWS = 5_000;
