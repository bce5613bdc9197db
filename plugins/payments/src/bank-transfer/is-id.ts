/** Whether a text of an address may be an id; PostgreSQL refuses some texts with an error. */
export function isId(text: string): boolean {
  return /^\w{1,100}$/.test(text);
}
