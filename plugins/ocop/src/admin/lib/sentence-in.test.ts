import { describe, expect, it } from "vitest";
import { sentenceIn } from "./sentence-in";

describe("sentenceIn", () => {
  it("takes the reader's half of a sentence in both languages", () => {
    const message = "Cần một cán bộ khác. / Another staff member has to.";
    expect(sentenceIn("vi", message)).toBe("Cần một cán bộ khác.");
    expect(sentenceIn("en", message)).toBe("Another staff member has to.");
  });

  it("drops the prefix of Medusa's validation and leaves other sentences as they are", () => {
    expect(sentenceIn("en", "Invalid request: cần một ngày / needs a day")).toBe("needs a day");
    expect(sentenceIn("vi", "Product with id: x was not found")).toBe(
      "Product with id: x was not found",
    );
  });
});
