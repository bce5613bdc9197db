/** Raised when the drawings change, because browsers keep them for a year. */
const DRAWING_VERSION = 1;

/** The address of the illustration of a product set (1 to 26) for a handle. */
export function picturePath(setNumber: number, handle: string): string {
  return `/pictures/${setNumber}/${handle}.svg?v=${DRAWING_VERSION}`;
}
