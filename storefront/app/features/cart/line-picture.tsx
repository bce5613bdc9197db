import type { CartLine } from "./cart-view";

/** The small picture beside a line; the line's name says what it shows. */
export function LinePicture({ line }: { line: CartLine }) {
  if (!line.thumbnail) return <span className="aspect-square w-full rounded-md bg-sunk" />;
  return (
    <img
      src={line.thumbnail}
      alt=""
      width={96}
      height={96}
      className="aspect-square w-full rounded-md bg-sunk object-cover"
    />
  );
}
