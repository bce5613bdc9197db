/** Who runs the shop, as its operator says; null: not filled in. */
export interface Operator {
  name: string | null;
  address: string | null;
  /** Tax code or business registration, with its date and place. */
  taxCode: string | null;
  contact: string | null;
  /** Of the registration with the Ministry of Industry and Trade. */
  registration: string | null;
}

/** Whether the shop says everything of its operator that a buyer has to know. */
export function isIdentified({ name, address, taxCode, contact }: Operator): boolean {
  return [name, address, taxCode, contact].every((fact) => fact !== null);
}
