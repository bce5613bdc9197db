import { Link, useLoaderData } from "@remix-run/react";

const items = Array.from({ length: 24 }, (_, index) => ({
  id: `item-${index + 1}`,
  title: `Sản phẩm ${index + 1}`,
  priceVnd: 50_000 + index * 1_000,
}));

export const loader = () => ({ items });

export default function Page() {
  const data = useLoaderData<typeof loader>();
  return (
    <main className="mx-auto max-w-5xl p-4">
      <h1 className="text-2xl font-bold">24</h1>
      <ul className="grid grid-cols-4 gap-4">
        {data.items.map((item) => (
          <li key={item.id} className="rounded border p-2">
            <Link to={`/?item=${item.id}`}>{item.title}</Link>
            <p>{item.priceVnd.toLocaleString("vi-VN")} ₫</p>
          </li>
        ))}
      </ul>
    </main>
  );
}
