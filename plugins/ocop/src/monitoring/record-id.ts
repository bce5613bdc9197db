/** Whether a text can be the id of a record: others never reach the database, which may refuse them. */
export function isRecordId(text: string): boolean {
  return /^[A-Za-z0-9_-]{1,64}$/.test(text);
}
