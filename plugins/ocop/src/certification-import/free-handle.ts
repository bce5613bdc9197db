const MAX_LENGTH = 60;

function slugOf(name: string): string {
  const slug = name
    .toLowerCase()
    .replaceAll("đ", "d")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_LENGTH)
    .replace(/^-|-$/g, "");
  return slug === "" ? "ocop" : slug;
}

/** A handle of a name that nobody has yet, such as `toi-den-2`; it is taken from then on. */
export function takeHandle(name: string, taken: Set<string>): string {
  const slug = slugOf(name);
  let handle = slug;
  for (let number = 2; taken.has(handle); number += 1) handle = `${slug}-${number}`;
  taken.add(handle);
  return handle;
}
