/**
 * In: the path of one customer's page. Out: the pattern of all of them: parts that look like an id
 * (a number, a hash, a UUID) become `*`. Example: `/customers/1042` gives `/customers/*`.
 */
export function pathPattern(path: string): string {
  const parts = path.split('/').map((part) => (looksLikeId(part) ? '*' : part));
  return parts.join('/').slice(0, 200) || '/';
}

function looksLikeId(part: string): boolean {
  const digits = part.replace(/\D/g, '').length;
  return digits >= 3 || (digits > 0 && digits * 2 >= part.length) || /^[0-9a-f-]{16,}$/i.test(part);
}

/** Whether a path is one of a pattern's: part by part, `*` standing for one part of any kind. */
export function matchesPath(pattern: string, path: string): boolean {
  const wanted = pattern.split('/');
  const parts = path.split('/');
  return (
    wanted.length === parts.length && wanted.every((part, at) => part === '*' || part === parts[at])
  );
}
