/** Path of a browser that loads unpacked extensions; installs one when there is none, throws when it cannot. */
export function findBrowser(say?: (line: string) => void): Promise<string>;
