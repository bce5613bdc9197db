import { cinnamon, clay, gold, tones, type Tones } from "../palette";
import { oval, type Pen } from "../pen";
import type { Draw } from "../variant";
import { quill } from "./bottle";

export const vase: Draw = (pen, seed) => {
  const p = pen.at(200, 328, 1.06);
  const [glaze, drip] = seed.pick<[Tones, string]>("glaze", [
    [tones.celadon, tones.deepLeaf[0]],
    [tones.terracotta, tones.deepLeaf[1]],
  ]);
  return (
    p.form(
      "M-46 -238C-30 -232 30 -232 46 -238C44 -222 28 -214 26 -194C26 -174 40 -168 58 -150C90 -118 82 -66 54 -34C44 -22 42 -12 46 2C20 10 -20 10 -46 2C-42 -12 -44 -22 -54 -34C-82 -66 -90 -118 -58 -150C-40 -168 -26 -174 -26 -194C-28 -214 -44 -222 -46 -238Z",
      glaze,
      p.patch(
        "M-60 -250L60 -250L60 -190C40 -176 70 -150 90 -150L96 -116C80 -110 72 -84 60 -84C48 -84 50 -118 36 -118C22 -118 24 -76 8 -76C-8 -76 -4 -114 -20 -114C-34 -114 -34 -92 -46 -92C-60 -92 -62 -122 -96 -116L-90 -150C-60 -150 -40 -176 -60 -190Z",
        drip,
      ) +
        p.line("M-60 -30C-30 -20 30 -20 60 -30M-34 -190C-10 -184 10 -184 34 -190", glaze[1], 5) +
        p.gloss("M-60 -122C-70 -108 -72 -96 -70 -84"),
      15,
    ) +
    p.flat(oval(0, -238, 46, 11), tones.darkBark[1]) +
    p.line("M-36 -54C-24 -66 -14 -42 0 -54C14 -66 24 -42 36 -54", tones.cloth[0], 5)
  );
};

/** Cinnamon incense: a bundle spread like a flower on red feet. */
export const incense: Draw = (pen, seed) => {
  const sticks = seed.count("sticks", 9, 11);
  let upper = "";
  let lower = "";
  for (let index = 0; index < sticks; index++) {
    const side = index / (sticks - 1) - 0.5;
    upper += `M${Math.round(200 + side * 36)} 246L${Math.round(196 + side * 190)} ${Math.round(84 + 90 * side * side)}`;
    lower += `M${Math.round(200 + side * 36)} 262L${Math.round(200 + side * 128)} ${Math.round(322 - 40 * side * side)}`;
  }
  return (
    pen.line("M214 78C196 60 226 48 210 26M250 86C238 70 258 60 248 44", "#76868D") +
    pen.line(lower, undefined, 10) +
    pen.line(lower, tones.clayRed[0], 4) +
    pen.line(upper, undefined, 17) +
    pen.line(upper, tones.bark[0], 8) +
    pen.form(
      "M172 238C190 246 212 246 230 238L228 272C212 278 190 278 174 272Z",
      tones.clayRed,
      pen.line("M160 254C190 262 212 262 240 254", gold),
      5,
    ) +
    quill(pen.at(244, 352, 0.6, 3))
  );
};

export const cinnamonCraft: Draw = (pen, seed) => {
  const p = pen.at(180, 326, 1.14);
  return (
    p.form(
      "M-78 -138L-76 -12C-50 8 50 8 76 -12L78 -138Z",
      tones.bark,
      p.line(
        "M-48 -130L-46 -80M-20 -60L-20 -8M16 -120L16 -70M50 -100L48 -40M-60 -50L-58 -20M34 -40L34 -10",
        tones.bark[1],
      ) +
        p.line("M-90 -106C-40 -92 40 -92 90 -106M-90 -26C-40 -12 40 -12 90 -26", tones.straw[0], 5),
      14,
    ) +
    p.flat("M-4 -28C-34 -40 -36 -76 -8 -98C22 -84 24 -50 -4 -28Z", tones.straw[0], 4) +
    p.form(
      "M-86 -140C-50 -124 50 -124 86 -140L84 -162C50 -146 -50 -146 -84 -162Z",
      tones.darkBark,
      "",
      8,
    ) +
    p.flat(oval(0, -162, 84, 20), tones.bark[0]) +
    p.line("M-50 -162C-40 -172 30 -172 50 -162M-24 -160C-14 -166 14 -166 24 -160", tones.bark[1]) +
    p.form("M-14 -168C-20 -184 -14 -194 0 -194C14 -194 20 -184 14 -168Z", tones.darkBark, "", 4) +
    quill(pen.at(276, 322, 0.66, -58)) +
    quill(pen.at(266, seed.count("quill", 346, 350), 0.7, 4))
  );
};

const diamonds = (pen: Pen, y: number, fill: string) =>
  pen.flat(
    [-60, -20, 20, 60]
      .map((x) => `M${x - 18} ${y}L${x} ${y - 15}L${x + 18} ${y}L${x} ${y + 15}Z`)
      .join(""),
    fill,
    3,
  );
const stripes = (pen: Pen, w: number, ys: readonly number[], color: string, width: number) =>
  pen.line(ys.map((y) => `M${-w} ${y}L${w} ${y}`).join(""), color, width);

export const brocadeBag: Draw = (pen, seed) => {
  const p = pen.at(200, 322, 1.08);
  const warm = seed.pick("thread", [tones.clayRed[0], "#C75B12"]);
  return (
    p.line("M-66 -132C-70 -256 70 -256 66 -132", undefined, 24) +
    p.line("M-66 -132C-70 -256 70 -256 66 -132", warm, 12) +
    p.line("M-66 -132C-70 -256 70 -256 66 -132", gold, 3) +
    p.form(
      "M-88 -134C-40 -128 40 -128 88 -134C92 -90 96 -40 92 -4C40 6 -40 6 -92 -4C-96 -40 -92 -90 -88 -134Z",
      tones.indigo,
      stripes(p, 110, [-112, -22], warm, 13) +
        stripes(p, 110, [-100, -34], gold, 4) +
        stripes(p, 110, [-122, -10], "#FFFCF5", 4) +
        diamonds(p, -67, warm) +
        p.dots(
          [
            [-60, -67],
            [-20, -67],
            [20, -67],
            [60, -67],
            [-40, -67],
            [0, -67],
            [40, -67],
          ],
          7,
          gold,
        ),
      13,
    ) +
    p.line(
      "M-70 0L-72 20M-42 4L-44 24M-14 4L-14 26M14 4L14 26M42 4L44 24M70 0L72 20",
      undefined,
      9,
    ) +
    p.line("M-70 2L-72 20M-42 4L-44 24M-14 4L-14 26M14 4L14 26M42 4L44 24M70 2L72 20", warm, 4)
  );
};

export const brocadeScarf: Draw = (pen, seed) => {
  const p = pen.at(200, 318, 1);
  const warm = seed.pick("thread", [tones.clayRed[0], "#C75B12"]);
  const fringe = "M-50 -8L-52 16M-26 -6L-28 18M0 -5L0 20M26 -6L28 18M50 -8L52 16";
  return (
    p.cord("M-104 10L-104 -236M104 10L104 -236M-126 -222L126 -222", 9, tones.bark) +
    p.form(
      "M10 -220L84 -224L84 -64L12 -60Z",
      tones.clayRed,
      stripes(p, 120, [-84, -100], gold, 4),
    ) +
    p.line(fringe, undefined, 9) +
    p.line(fringe, warm, 4) +
    p.form(
      "M-66 -230C-66 -238 -60 -242 -52 -242L46 -242C56 -242 62 -236 62 -226C58 -150 62 -70 64 -8C30 0 -30 0 -64 -8C-60 -80 -64 -150 -66 -230Z",
      tones.indigo,
      stripes(p, 80, [-40, -132, -196], warm, 14) +
        stripes(p, 80, [-26, -54, -118, -146, -182], gold, 4) +
        p.flat("M-48 -86L-28 -108L-8 -86L-28 -64ZM8 -86L28 -108L48 -86L28 -64Z", warm, 3),
      11,
    )
  );
};

export const brocade: Draw = (pen, seed) => {
  const p = pen.at(196, 334, 1.14);
  const warm = seed.pick("thread", [tones.clayRed[0], "#C75B12"]);
  const fold = (y: number, tone: Tones, band: string) =>
    p.form(
      `M-96 ${y - 44}C-40 ${y - 50} 60 ${y - 50} 92 ${y - 44}C106 ${y - 34} 106 ${y - 8} 92 ${y}C40 ${y + 6} -60 ${y + 6} -96 ${y}Z`,
      tone,
      p.line(`M-110 ${y - 22}L110 ${y - 22}`, band, 10) +
        p.line(`M-110 ${y - 10}L110 ${y - 10}M-110 ${y - 34}L110 ${y - 34}`, gold),
      6,
    );
  const roll = p.at(0, -142, 1, -5);
  return (
    fold(0, tones.indigo, warm) +
    fold(-48, tones.clayRed, tones.indigo[1]) +
    fold(-96, tones.deepLeaf, tones.cloth[0]) +
    roll.form(
      "M-80 -56L84 -56C106 -50 106 -6 84 0L-80 0Z",
      tones.indigo,
      diamondsRow(roll, warm) + roll.line("M-100 -46L120 -46M-100 -10L120 -10", gold),
      7,
    ) +
    roll.form(
      oval(-80, -28, 22, 28),
      tones.cloth,
      roll.line("M-88 -38C-76 -44 -68 -30 -72 -22C-78 -14 -90 -20 -86 -28", clay),
      4,
    )
  );
};
const diamondsRow = (pen: Pen, fill: string) =>
  pen.flat(
    [-34, 6, 46, 86].map((x) => `M${x - 16} -28L${x} -41L${x + 16} -28L${x} -15Z`).join(""),
    fill,
    3,
  );

/** A house on stilts under steep thatch. */
export const stiltHouse: Draw = (pen) => {
  const p = pen.at(200, 322, 1.02);
  const post = "M-84 -70L-86 0M-30 -70L-30 6M30 -70L30 6M84 -70L86 0";
  return (
    p.line(post, undefined, 18) +
    p.line(post, tones.bark[0], 7) +
    p.form(
      "M-100 -134L100 -134L96 -72L-96 -72Z",
      tones.straw,
      p.line(
        "M-64 -134L-64 -70M-40 -134L-40 -70M40 -134L40 -70M64 -134L64 -70M-96 -104L-20 -104M20 -104L96 -104",
        tones.straw[1],
      ),
      8,
    ) +
    p.flat("M-20 -124L20 -124L20 -72L-20 -72Z", tones.darkBark[1], 4) +
    p.flat("M-112 -74L112 -74L110 -60L-110 -60Z", tones.bark[0]) +
    p.line("M-14 -60L-36 14M16 -60L-6 16M-20 -40L10 -40M-26 -20L4 -20M-32 0L-2 0", cinnamon, 6) +
    p.form(
      "M-46 -238C-20 -232 20 -232 46 -238C64 -196 96 -150 126 -122C60 -112 -60 -112 -126 -122C-96 -150 -64 -196 -46 -238Z",
      tones.thatch,
      p.line(
        "M-30 -220C-44 -186 -66 -150 -84 -128M-10 -220C-16 -184 -28 -150 -36 -124M12 -220C16 -184 24 -150 30 -124M32 -220C46 -186 64 -154 80 -128",
        tones.thatch[1],
        5,
      ) + p.line("M-140 -138C-60 -126 60 -126 140 -138", tones.thatch[1], 5),
      12,
    ) +
    p.line("M-46 -238L-60 -252M46 -238L60 -252M-46 -238L-34 -254M46 -238L34 -254", undefined, 7)
  );
};
