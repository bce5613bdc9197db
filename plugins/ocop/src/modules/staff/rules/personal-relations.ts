/** Names of relations that lead to people; a word of a field's name is enough. */
const PEOPLE =
  /^(?:customers?|orders?|carts?|users?|payments?|invites?|personal|members?|representatives?|notifications?)$/;

/**
 * Whether a query selects or sorts by something that belongs to people, for example
 * `fields=*sales_channels.orders`. Medusa's admin routes follow any relation that `fields` names,
 * so a route of products would otherwise answer with customers. A value that is not text counts.
 */
export function reachesPeople(query: Readonly<Record<string, unknown>>): boolean {
  return [query.fields, query.order].some((value) => {
    if (value === undefined) return false;
    if (typeof value !== "string") return true;
    return value
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .some((word) => PEOPLE.test(word));
  });
}
