/** What may stand in a path; everything else comes percent-encoded or not at all. */
const PATH = /^\/[\x21-\x7e]*$/;
const NEVER_IN_A_PATH = /[?#\\]/;
/** Letters, digits and `-._~` never need an encoding: who encodes them hides what they ask for. */
const NEEDLESS_ENCODING = /%(?:2d|2e|5f|7e|3[0-9]|4[1-9a-f]|5[0-9a]|6[1-9a-f]|7[0-9a])/i;
const SEPARATOR_OR_CONTROL = /[/\\\u0000-\u001f\u007f]/;

function isPlain(segment: string): boolean {
  if (segment === "" || segment === "." || segment === ".." || NEEDLESS_ENCODING.test(segment)) {
    return false;
  }
  try {
    return !SEPARATOR_OR_CONTROL.test(decodeURIComponent(segment));
  } catch {
    return false;
  }
}

/**
 * The segments of a request's path, in lower case, as Express compares them with its routes: it
 * minds neither case nor one trailing slash. Null for a path that could be read in two ways (empty
 * or dot segments, encoded separators, needless encodings, broken encodings): what the guard reads
 * and what a handler reads must be the same, so such a path is refused, not mended.
 */
export function adminPathSegments(path: string): string[] | null {
  if (!PATH.test(path) || NEVER_IN_A_PATH.test(path)) return null;
  const segments = path.slice(1).split("/");
  if (segments.length > 1 && segments.at(-1) === "") segments.pop();
  return segments.every(isPlain) ? segments.map((segment) => segment.toLowerCase()) : null;
}

/**
 * Whether the segments fit the pattern: `:name` stands for one segment, `**` for any number of
 * them (none too), everything else for itself.
 */
export function fitsPattern(segments: readonly string[], pattern: string): boolean {
  return fits(segments, pattern.split("/").filter(Boolean));
}

function fits(segments: readonly string[], pattern: readonly string[]): boolean {
  const [wanted, ...rest] = pattern;
  if (wanted === undefined) return segments.length === 0;
  const [found, ...others] = segments;
  if (wanted === "**") {
    return fits(segments, rest) || (segments.length > 0 && fits(others, pattern));
  }
  if (found === undefined) return false;
  return (wanted === found || wanted.startsWith(":")) && fits(others, rest);
}
