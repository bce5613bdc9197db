import { describe, expect, it } from "vitest";
import { sortKey } from "../../text/sort-key";
import { checkDocumentId, storedDocument } from "./documents";
import { valuesAt } from "../../documents/values-at";
import { fieldsOf } from "./fields";

describe("storedDocument", () => {
  it("keeps what was written and adds what it is compared by", () => {
    const document = {
      id: "p1",
      title: "Mật ong U Minh",
      note: null,
      day: new Date(7),
      sold: false,
      makers: [{ name: "Lý" }, { name: null }],
    };
    const fields = fieldsOf({
      id: { type: "keyword" },
      title: { type: "text", searchable: true, sortable: true },
      note: { type: "text", searchable: true },
      day: { type: "date" },
      sold: { type: "boolean", sortable: true },
      makers: { type: "object", array: true, fields: { name: { type: "text", searchable: true } } },
    });
    expect(storedDocument(document, fields)).toEqual({
      ...document,
      _folded: { title: ["mat ong u minh"], "makers.name": ["li"] },
      _order: { title: sortKey("Mật ong U Minh"), day: 7, sold: 0 },
    });
  });

  it("refuses what is no date", () => {
    const fields = fieldsOf({ day: { type: "date" } });
    expect(() => storedDocument({ day: "soon" }, fields)).toThrow(/"soon" is no date for "day"/u);
  });
});

describe("valuesAt", () => {
  it("goes through lists and leaves out what is not there", () => {
    const value = { a: [{ b: [1, null] }, { b: 2 }, null, "text", {}] };
    expect(valuesAt(value, ["a", "b"])).toEqual([1, 2]);
  });
});

describe("checkDocumentId", () => {
  it.each(["prod_01", "a-B_9", 7])("lets %j pass", (id) => {
    expect(() => checkDocumentId(id)).not.toThrow();
  });
  it.each(["", "a b", "đ", "a.b", "a".repeat(512), null, undefined])("refuses %j", (id) => {
    expect(() => checkDocumentId(id)).toThrow(/may hold only letters/u);
  });
});
