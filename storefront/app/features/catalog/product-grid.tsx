import { ProductTile } from "./product-tile";
import type { ProductCard } from "./types";

const COLUMNS = {
  page: "grid-cols-2 md:grid-cols-3 lg:grid-cols-4",
  beside: "grid-cols-2 lg:grid-cols-3",
} as const;

/** Product cards in two columns on a phone and up to four on a desk. */
export function ProductGrid({
  products,
  columns = "page",
  firstScreen = 0,
  headingLevel,
}: {
  products: readonly ProductCard[];
  columns?: keyof typeof COLUMNS;
  /** How many of the cards stand on the first screen; their pictures are not put off. */
  firstScreen?: number;
  headingLevel?: "h2" | "h3";
}) {
  return (
    <ul className={`grid gap-3 md:gap-4 ${COLUMNS[columns]}`}>
      {products.map((product, index) => (
        <li key={product.id}>
          <ProductTile
            product={product}
            headingLevel={headingLevel}
            priority={index >= firstScreen ? "later" : index === 0 ? "first" : "soon"}
          />
        </li>
      ))}
    </ul>
  );
}
