import { handleOf } from "../modules/ocop/rules/handle";

/** A handle of a name that nobody has yet, such as `toi-den-2`; it is taken from then on. */
export function takeHandle(name: string, taken: Set<string>): string {
  const own = handleOf(name) || "ocop";
  let handle = own;
  for (let number = 2; taken.has(handle); number += 1) handle = `${own}-${number}`;
  taken.add(handle);
  return handle;
}
