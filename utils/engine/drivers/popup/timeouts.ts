/** How long lists are waited for, in milliseconds. */

/** Lazy options (observed on the copyright portal: up to 8 s). */
export const lazy = 8500;

/** The same on a first try, while other fields can be filled in the meantime. */
export const lazyFirst = 2000;

/** An open list that has rows and stays as it is for this long has said all that it will. */
export const calm = 1500;

/** A list that has rows is searched when it has stood still for this long. */
export const still = 120;
