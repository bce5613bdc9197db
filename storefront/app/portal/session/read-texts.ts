/** Reads named fields of a form as typed, long texts too; lines end as everywhere but in forms. */
export function readTexts<Name extends string>(
  form: FormData,
  names: readonly Name[],
): Record<Name, string> {
  const entries = names.map((name) => {
    const value = form.get(name);
    return [name, typeof value === "string" ? value.normalize("NFC").replace(/\r\n/g, "\n") : ""];
  });
  return Object.fromEntries(entries) as Record<Name, string>;
}
