import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findShortage, type StockLine } from "./stock-demand";

const line = (
  title: string,
  quantity: number,
  ...parts: [string, number, number][]
): StockLine => ({
  title,
  quantity,
  parts: parts.map(([inventoryItemId, requiredQuantity, available]) => ({
    inventoryItemId,
    requiredQuantity,
    levels: [{ locationId: "kho", available }],
  })),
});

describe("what a cart wants of the stock", () => {
  it("is enough when it is exactly what is there", () => {
    expect(findShortage([line("Tỏi", 10, ["toi", 1, 10])])).toBeNull();
  });

  it("is refused for one piece more, with the product's name", () => {
    expect(findShortage([line("Tỏi", 11, ["toi", 1, 10])])).toEqual({
      title: "Tỏi",
      wanted: 11,
      available: 10,
    });
  });

  it("is summed over lines that share an inventory item", () => {
    const lines = [line("Tỏi lẻ", 6, ["toi", 1, 10]), line("Tỏi biếu", 5, ["toi", 1, 10])];
    expect(findShortage(lines)).toEqual({ title: "Tỏi biếu", wanted: 11, available: 10 });
  });

  it("counts the parts of a gift box", () => {
    const box = line("Hộp quà", 3, ["toi", 2, 10], ["mam", 1, 5]);
    expect(findShortage([box])).toBeNull();
    expect(findShortage([box, line("Tỏi lẻ", 5, ["toi", 1, 10])])).toMatchObject({
      title: "Tỏi lẻ",
      wanted: 11,
    });
    expect(findShortage([line("Hộp quà", 6, ["toi", 1, 10], ["mam", 1, 5])])).toMatchObject({
      wanted: 6,
      available: 5,
    });
  });

  it("takes another place that has enough, as Medusa does", () => {
    const parts = [
      {
        inventoryItemId: "toi",
        requiredQuantity: 1,
        levels: [
          { locationId: "a", available: 1 },
          { locationId: "b", available: 4 },
        ],
      },
    ];
    expect(findShortage([{ title: "Tỏi", quantity: 3, parts }])).toBeNull();
    expect(findShortage([{ title: "Tỏi", quantity: 5, parts }])).toMatchObject({ available: 1 });
  });

  it("is refused where nothing is stocked", () => {
    const parts = [{ inventoryItemId: "toi", requiredQuantity: 1, levels: [] }];
    expect(findShortage([{ title: "Tỏi", quantity: 1, parts }])).toMatchObject({ available: 0 });
  });

  it("never lets through more than there is, however it is divided over lines", () => {
    const quantities = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(quantities, fc.integer({ min: 0, max: 60 }), (wanted, stock) => {
        const lines = wanted.map((quantity, index) => line(`${index}`, quantity, ["i", 1, stock]));
        const sum = wanted.reduce((total, quantity) => total + quantity, 0);
        expect(findShortage(lines) === null).toBe(sum <= stock);
      }),
    );
  });
});
