import { describe, expect, it } from "vitest";
import { illustrationSvg } from "./illustration-svg.server";
import { motifOf } from "./motif-of";
import { foldWords, titleText } from "./names";

const setNumbers = Array.from({ length: 26 }, (_, index) => index + 1);

/** Names that switch variants, by product set. */
const variantNames: readonly (readonly [setNumber: number, name: string])[] = [
  [1, "Nấm bào ngư"],
  [2, "Nhung hươu tươi"],
  [2, "Gà thả vườn"],
  [3, "Gạo rẫy"],
  [6, "Bánh tráng cá cơm"],
  [6, "Bánh tráng gạo"],
  [6, "Mạch nha"],
  [6, "Bún khô"],
  [7, "Tỏi đen"],
  [7, "Tỏi đen nhiều nhánh"],
  [7, "Tỏi đen cô đơn"],
  [7, "Tỏi ngâm mật ong"],
  [7, "Tinh bột nghệ"],
  [7, "Khô sợi bào ngư"],
  [7, "Chuối sấy"],
  [7, "Mít sấy"],
  [8, "Thịt bò khô"],
  [8, "Nhung hươu ngâm mật ong"],
  [8, "Cá cơm chế biến"],
  [8, "Chả mực"],
  [8, "Chả cá đỏ"],
  [8, "Cá bống sông Trà"],
  [8, "Chả lụa"],
  [8, "Chả bò"],
  [10, "Nén"],
  [10, "Tỏi Lý Sơn"],
  [10, "Muối hầm"],
  [10, "Muối tre"],
  [10, "Hoa muối"],
  [10, "Bột nêm từ nấm"],
  [12, "Trà linh chi hạt sen"],
  [12, "Trà linh chi thảo mộc"],
  [13, "Cà phê bột"],
  [13, "Cà phê hạt"],
  [13, "Cà phê đặc biệt"],
  [15, "Rượu linh chi"],
  [15, "Rượu cần"],
  [15, "Rượu sâm"],
  [15, "Rượu thảo mộc"],
  [15, "Rượu Quốc tửu"],
  [18, "Đông trùng hạ thảo"],
  [18, "Cao tỏi đen"],
  [20, "Bột nhung hươu"],
  [20, "Nhung hươu khô"],
  [20, "Nấm linh chi"],
  [21, "Nhang quế"],
  [21, "Đồ vỏ quế"],
  [22, "Túi xách thổ cẩm"],
  [22, "Khăn thổ cẩm"],
];

const everyDrawing = [
  ...setNumbers.map((setNumber) => [setNumber, "Sản phẩm mẫu"] as const),
  ...variantNames,
];

/** Walks the tags with a stack and checks entities: enough for what the pen can write. */
function xmlFault(xml: string): string | null {
  const open: string[] = [];
  const ids = new Set<string>();
  const rest = xml.replace(
    /<(\/?)([a-zA-Z]+)((?: [a-zA-Z-]+="[^"<&]*")*)(\/?)>/g,
    (_, closing: string, name: string, attributes: string, empty: string) => {
      for (const [, id = ""] of attributes.matchAll(/ id="([^"]*)"/g)) {
        if (ids.has(id)) open.push(`duplicate id ${id}`);
        ids.add(id);
      }
      if (closing) {
        if (open.pop() !== name) open.push(`unexpected </${name}>`);
      } else if (!empty) {
        open.push(name);
      }
      return "";
    },
  );
  if (open.length > 0) return open.join(", ");
  const stray = rest.replace(/&(?:amp|lt|gt|quot|#39);/g, "").match(/[<>&]/);
  return stray ? `stray ${stray[0]}` : null;
}

function draw(setNumber: number, name: string, handle = "san-pham"): string {
  return illustrationSvg({ setNumber, handle, name });
}

describe("illustrationSvg", () => {
  it.each(everyDrawing)("set %i, %s: well formed and at most 4 kB for any handle", (set, name) => {
    for (let index = 0; index < 40; index++) {
      const svg = draw(set, name, `san-pham-${index}`);
      expect(xmlFault(svg)).toBeNull();
      expect(new TextEncoder().encode(svg).length).toBeLessThanOrEqual(4096);
    }
  });

  it.each(everyDrawing)(
    "set %i, %s: whole numbers, no scripts, styles or outside files",
    (set, name) => {
      const svg = draw(set, name);
      expect(svg).toMatch(
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 400 400" role="img">/,
      );
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(svg).not.toMatch(/<script|<style|<image|<foreignObject| style=| on[a-z]+=/);
      expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:|data:/);
      for (const [, target = ""] of svg.matchAll(/href="([^"]*)"|url\(([^)]*)\)/g)) {
        if (target) expect(svg).toContain(`id="${target.replace("#", "")}"`);
      }
    },
  );

  it("draws the same picture for the same handle and another for another", () => {
    expect(draw(10, "Tỏi Lý Sơn", "toi-ly-son")).toBe(draw(10, "Tỏi Lý Sơn", "toi-ly-son"));
    expect(draw(10, "Tỏi Lý Sơn", "toi-ly-son")).not.toBe(draw(10, "Tỏi Lý Sơn", "toi-ly-son-2"));
  });

  it("switches the motif by words in the name or the handle", () => {
    const motifs = variantNames.map(([set, name]) => motifOf(set, foldWords(name)).draw);
    expect(new Set(motifs).size).toBeGreaterThanOrEqual(motifs.length - 1);
    expect(motifOf(7, foldWords("Honey-soaked garlic toi-ngam-mat-ong"))).toBe(
      motifOf(7, foldWords("Tỏi Lý Sơn ngâm mật ong Dori")),
    );
  });

  it("escapes the name in the title", () => {
    expect(draw(9, `Mắm "A" & <b>'C'</b>`)).toContain(
      "<title>Mắm &quot;A&quot; &amp; &lt;b&gt;&#39;C&#39;&lt;/b&gt;</title>",
    );
  });

  it("stays small and well formed with an absurd name", () => {
    for (const [set] of everyDrawing) {
      const svg = draw(set, `${"\u0000\ud800"}${'"ặ'.repeat(4000)}`);
      expect(xmlFault(svg)).toBeNull();
      expect(svg).toContain("…</title>");
      expect(new TextEncoder().encode(svg).length).toBeLessThanOrEqual(4096);
    }
  });

  it.each([0, 27, -1, 1.5, Number.NaN])("refuses set number %d", (setNumber) => {
    expect(() => draw(setNumber, "Lạ")).toThrow(RangeError);
  });
});

describe("names", () => {
  it("folds Vietnamese to ASCII words", () => {
    expect(foldWords("Nước mắm cốt đặc biệt – Mười Quý!")).toBe("nuoc mam cot dac biet muoi quy");
  });

  it("cuts a title at its budget of bytes, never inside an entity", () => {
    expect(titleText("&&&&", 15)).toBe("&amp;&amp;…");
    expect(titleText("Chả bò", 150)).toBe("Chả bò");
  });
});
