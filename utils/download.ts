/** Hands bytes to the browser's downloads under a name. */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken hold of the bytes by then. Revoking at once would cut it off.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
