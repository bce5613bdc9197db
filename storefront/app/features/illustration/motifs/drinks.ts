import { tones, type Tones } from "../palette";
import { oval, type Pen } from "../pen";
import type { Draw } from "../variant";
import { cup } from "./bowl";
import { lingzhi } from "./mushroom";

const teaLeaf = (pen: Pen, tone: Tones = tones.deepLeaf) =>
  pen.form(
    "M0 0C-40 -16 -52 -64 -30 -118C4 -96 26 -44 0 0Z",
    tone,
    pen.line(
      "M-1 -6C-16 -40 -24 -74 -28 -106M-8 -34C-2 -46 2 -56 2 -66M-12 -48C-22 -54 -28 -62 -34 -74M-18 -72C-14 -80 -12 -88 -14 -94",
      tones.leaf[0],
    ),
    8,
  );

export const teaSprig: Draw = (pen, seed) => {
  const bend = seed.count("bend", -4, 4);
  const p = pen.at(246, 300, 1, 4 + bend);
  return (
    p.line("M0 0C10 -60 -8 -110 4 -160", undefined, 14) +
    p.line("M0 0C10 -60 -8 -110 4 -160", tones.deepLeaf[0], 5) +
    teaLeaf(p.at(4, -40, 0.96, 62)) +
    teaLeaf(p.at(0, -96, 1, 46)) +
    teaLeaf(p.at(0, -100, 1.14, -28)) +
    p.form(
      "M4 -154C-16 -176 -12 -216 8 -236C26 -212 26 -176 4 -154Z",
      tones.leaf,
      p.line("M4 -164C4 -186 6 -204 8 -220", tones.deepLeaf[0]),
      6,
    ) +
    cup(pen.at(160, 336, 1.14), tones.celadon, "#C4A043")
  );
};

/** A lotus with its seed head, about 130 high. */
const lotus = (pen: Pen) => {
  const petal = (turn: number, size: number) =>
    pen
      .at(0, 0, size, turn)
      .form("M0 0C-30 -26 -34 -74 0 -118C34 -74 30 -26 0 0Z", tones.orchid, "", 7);
  return petal(-62, 0.94) + petal(62, 0.94) + petal(-34, 1.04) + petal(34, 1.04) + petal(0, 1.1);
};

export const lotusTea: Draw = (pen, seed) =>
  pen.line("M226 240C232 270 228 290 226 306", undefined, 14) +
  pen.line("M226 240C232 270 228 290 226 306", tones.deepLeaf[0], 5) +
  lotus(pen.at(222, 214, 1.14, seed.pick("lean", [6, 10]))) +
  cup(pen.at(178, 338, 1.24), tones.celadon, "#D9A84C");

const seedHead = (pen: Pen) =>
  pen.line("M0 60C4 30 2 10 0 -10", undefined, 14) +
  pen.line("M0 60C4 30 2 10 0 -10", tones.deepLeaf[0], 5) +
  pen.form("M-58 -92C-50 -40 -26 -12 0 -6C26 -12 50 -40 58 -92Z", tones.bamboo, "", 8) +
  pen.flat(oval(0, -92, 58, 19), tones.bamboo[0]) +
  pen.dots(
    [
      [-34, -92],
      [-12, -99],
      [14, -99],
      [34, -92],
      [-12, -86],
      [12, -86],
    ],
    11,
    tones.deepLeaf[1],
  );

export const lingzhiLotusTea: Draw = (pen) =>
  seedHead(pen.at(262, 238, 1.05, 10)) +
  lingzhi(pen.at(154, 250, 0.98, -6)) +
  cup(pen.at(194, 338, 1.2), tones.porcelain, "#B5693A");

export const herbalTea: Draw = (pen) =>
  teaLeaf(pen.at(250, 260, 1.15, 30)) +
  teaLeaf(pen.at(240, 264, 1.05, 66), tones.leaf) +
  lingzhi(pen.at(166, 250, 0.98, -4)) +
  cup(pen.at(194, 338, 1.2), tones.terracotta, "#8C4A1F");

const cherries = (pen: Pen, spots: readonly (readonly [number, number])[]) =>
  spots
    .map(
      ([x, y], index) =>
        pen.flat(oval(x, y, 24, 25), index % 4 === 3 ? tones.honey[0] : tones.clayRed[0]) +
        pen.gloss(`M${x - 12} ${y - 3}C${x - 11} ${y - 9} ${x - 8} ${y - 12} ${x - 4} ${y - 13}`) +
        pen.dots([[x + 5, y + 14]], 6),
    )
    .join("");

export const coffeeCherries: Draw = (pen, seed) => {
  const p = pen.at(196, 200, 1, seed.count("turn", -5, 5));
  return (
    p.cord("M-90 104C-40 40 30 -20 96 -110", 9, tones.bark) +
    p.repeat(coffeeLeaf, [
      [-50, 60, 1.1, -44],
      [0, 6, 1.16, -24],
      [26, -10, 1.16, 100],
      [76, -78, 0.92, 72],
    ]) +
    cherries(p, [
      [-14, 26],
      [30, 30],
      [-44, 62],
      [6, 66],
    ]) +
    pen.repeat(bean, [
      [150, 338, 1, -40],
      [230, 344, 1, 0],
    ])
  );
};

const coffeeLeaf = (pen: Pen) =>
  pen.form(
    "M0 0C-40 -16 -52 -64 -30 -118C4 -96 26 -44 0 0Z",
    tones.deepLeaf,
    pen.line("M-1 -6C-16 -40 -24 -74 -28 -106M-10 -40L4 -58M-14 -50L-32 -66", tones.leaf[0]),
    8,
  );

const bean = (pen: Pen) =>
  pen.form(
    oval(0, -14, 24, 17),
    tones.coffee,
    pen.line("M-22 -16C-8 -22 6 -6 22 -14", tones.kraft[0]),
    5,
  );

export const coffeeBeans: Draw = (pen, seed) => {
  const p = pen.at(190, 326, 1.12);
  const cloth = seed.pick<Tones>("cloth", [tones.cloth, tones.kraft]);
  return (
    p.form("M-70 -152C-50 -190 50 -190 70 -152Z", tones.coffee) +
    p.repeat(bean, [
      [-36, -150, 0.9, 20],
      [0, -164, 0.9, -20],
      [38, -150, 0.9, 30],
    ]) +
    p.form(
      "M-88 -156C-92 -172 -70 -172 -60 -160C-40 -150 40 -150 60 -160C72 -172 94 -170 88 -154C84 -140 90 -120 94 -100C102 -60 98 -30 88 -6C50 8 -50 8 -88 -6C-98 -30 -102 -60 -94 -100C-90 -120 -84 -140 -88 -156Z",
      cloth,
      p.line("M-84 -138C-40 -126 40 -126 84 -138M-70 -118L-76 -100M70 -118L76 -100", cloth[1], 5),
      14,
    ) +
    bean(p.at(0, -50, 1.7, -30)) +
    pen.repeat(bean, [
      [300, 338, 1, 20],
      [104, 338, 0.94, -30],
      [274, 354, 0.94, -16],
    ])
  );
};

/** Ground coffee: a paper bag, a heap and a wooden scoop. */
export const groundCoffee: Draw = (pen) => {
  const p = pen.at(188, 308, 1.04);
  return (
    p.form(
      "M-80 -222L80 -222C76 -150 80 -60 86 -4C40 8 -40 8 -86 -4C-80 -60 -76 -150 -80 -222Z",
      tones.kraft,
      p.patch(
        "M-100 -230L100 -230L100 -186C60 -196 40 -180 0 -188C-40 -196 -60 -180 -100 -186Z",
        tones.kraft[1],
      ) +
        p.flat(
          "M-48 -146C-20 -154 20 -154 48 -146L48 -72C20 -64 -20 -64 -48 -72Z",
          tones.cloth[0],
          3.5,
        ),
      13,
    ) +
    bean(p.at(0, -88, 1.25, -30)) +
    pen.at(216, 338).form(
      "M-96 -6C-70 -30 -40 -44 -10 -64C30 -46 70 -30 100 -6C50 14 -50 14 -96 -6Z",
      tones.coffee,
      pen.dots(
        [
          [170, 322],
          [196, 308],
          [214, 294],
          [236, 316],
          [258, 322],
          [204, 330],
        ],
        5,
        tones.bark[0],
      ),
      10,
    ) +
    pen.cord("M262 300C284 286 300 276 316 262", 10, tones.bark) +
    pen.form(
      "M214 310C218 288 258 282 272 298C274 318 256 330 240 328C224 328 212 322 214 310Z",
      tones.fried,
      "",
      6,
    )
  );
};

/** A drip filter on a cup. */
export const dripCoffee: Draw = (pen) => {
  const p = pen.at(186, 334, 1.14);
  return (
    cup(p, tones.porcelain, tones.coffee[1]) +
    p.form(
      "M-46 -168L46 -168L40 -106L-40 -106Z",
      ["#E3E8EA", "#AEBBC1"],
      p.gloss("M-26 -150L-22 -124"),
      9,
    ) +
    p.form(
      "M-74 -106C-40 -114 40 -114 74 -106C74 -94 70 -90 60 -90C20 -84 -20 -84 -60 -90C-70 -90 -74 -94 -74 -106Z",
      ["#E3E8EA", "#AEBBC1"],
      "",
      5,
    ) +
    p.form(
      "M-54 -168C-30 -190 30 -190 54 -168C20 -160 -20 -160 -54 -168Z",
      ["#E3E8EA", "#AEBBC1"],
      "",
      5,
    ) +
    p.dots([[0, -192]], 18) +
    cherries(pen.at(0, 0), [
      [300, 316],
      [276, 340],
    ]) +
    bean(pen.at(96, 338, 0.94, -20)) +
    bean(pen.at(118, 354, 0.84, 24))
  );
};
