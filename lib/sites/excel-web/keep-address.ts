/** The editor frame cannot be opened by its own address, which also names the owner of the file. */
export function keepAddress(): null {
  return null;
}
