/** Hands a file to the browser's own download, without a permission. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The browser has taken the file over by the time the address is given back.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
