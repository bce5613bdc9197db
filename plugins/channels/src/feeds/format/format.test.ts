import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lengthOf, plainLine, plainText } from "./plain-text";
import { HOSTILE_NAMES, inTurn, readSeparated, readXml, wholeFile } from "./read-back.fixture";
import { csvLine, separatedFeed, tsvLine } from "./separated-values";
import { xmlElement } from "./xml";

/** Any text at all: halves of surrogate pairs and control characters too. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom("\uD83D", "\uDC1D", '"', "&", "<", ",", "\t", "\r", "\n", "=", "a"),
  }),
);

describe("plainText", () => {
  it("keeps words, takes what breaks a file, and makes lines of breaks", () => {
    expect(plainText(" a\r\nb\u2028c\u0000\u001F ")).toBe("a\nb\nc");
    expect(plainText("nửa \uD83D, cả 🐝")).toBe("nửa \uFFFD, cả 🐝");
    expect(plainLine("a\r\n\t b\u00A0 c")).toBe("a b c");
    expect(lengthOf("🐝ong")).toBe(4);
  });
});

describe("xmlElement", () => {
  it("gives back every hostile name", () => {
    for (const name of HOSTILE_NAMES) {
      expect(readXml(xmlElement(["a", name])).children[0]?.text).toBe(plainText(name));
    }
  });

  it("is well-formed whatever the text holds", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readXml(xmlElement(["a", [["b", text]]])).children[0]?.children[0]?.text).toBe(
          plainText(text),
        );
      }),
    );
  });
});

describe("separated values", () => {
  it("defuses formulas and nothing else", () => {
    expect(csvLine(["=1+1", "+84", "-1", "@x", "＝1", "a=1", "120000 VND", ""])).toBe(
      `"'=1+1","'+84","'-1","'@x","'＝1","a=1","120000 VND",""\r\n`,
    );
    expect(tsvLine(["\t=1", 'a "b"', "c\td\ne"])).toBe(`'=1\t"a ""b"""\tc d e\n`);
  });

  it("has a line for each item and a cell for each column, whatever the texts hold", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 5 }), async (texts) => {
        for (const [line, delimiter] of [
          [csvLine, ","],
          [tsvLine, "\t"],
        ] as const) {
          const items = inTurn(texts.map((text) => ({ id: "1", text, last: "z" })));
          const file = await wholeFile(separatedFeed(items, ["id", "text", "last"], line));
          const records = readSeparated(file, delimiter);
          expect(records.map(({ id, last }) => [id, last])).toEqual(texts.map(() => ["1", "z"]));
          for (const { text = "" } of records) expect(text).not.toMatch(/^\s*[=+\-@]/);
        }
      }),
    );
  });
});
