export type MapPlace = { latitude: number; longitude: number };

/**
 * Around the province with its islands (Lý Sơn lies at 15.4° N, 109.1° E) and the former Kon Tum:
 * rough, so that a slip of a digit or a swapped pair is seen, nothing more.
 */
const BOUNDS = { south: 13.8, north: 15.6, west: 107.2, east: 109.4 };
/** About a metre. */
const DIGITS = 5;

const PAIR = /(-?\d{1,3}\.\d+)\s*[,;\s]\s*(-?\d{1,3}\.\d+)/;

/** Whether the place lies in the province, roughly. */
export function isInProvince({ latitude, longitude }: MapPlace): boolean {
  return (
    latitude >= BOUNDS.south &&
    latitude <= BOUNDS.north &&
    longitude >= BOUNDS.west &&
    longitude <= BOUNDS.east
  );
}

const rounded = (degrees: number) => Number(degrees.toFixed(DIGITS));

/**
 * The place in what somebody copies out of a map: `15.12047, 108.79234`, or an address of Google Maps
 * or OpenStreetMap that holds such a pair. Null when there is none.
 */
export function placeIn(text: string): MapPlace | null {
  const plain = decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, "%25"));
  // The pin of a shared place stands after `!3d…!4d…`, the middle of the picture after `@`.
  const pin = /!3d(-?\d{1,3}\.\d+)!4d(-?\d{1,3}\.\d+)/.exec(plain);
  const osm = /#map=\d+\/(-?\d{1,3}\.\d+)\/(-?\d{1,3}\.\d+)/.exec(plain);
  const [, latitude, longitude] = pin ?? osm ?? PAIR.exec(plain) ?? [];
  if (latitude === undefined || longitude === undefined) return null;
  return { latitude: rounded(Number(latitude)), longitude: rounded(Number(longitude)) };
}
