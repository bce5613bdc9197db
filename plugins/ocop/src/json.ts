/** Medusa types a JSON column as an object; this lets an array stand there without losing its type. */
export function asJson<Value>(value: Value[]): Value[] & Record<string, unknown> {
  return value as Value[] & Record<string, unknown>;
}
