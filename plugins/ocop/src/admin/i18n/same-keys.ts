/** Messages with exactly the keys of another language's: a missing or extra one does not compile. */
export type SameKeys<Messages> = {
  [Key in keyof Messages]: Messages[Key] extends string ? string : SameKeys<Messages[Key]>;
};
