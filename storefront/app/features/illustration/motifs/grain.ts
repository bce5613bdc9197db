import { cinnamon, gold, tones, type Tones } from "../palette";
import { oval, type Pen } from "../pen";
import type { Draw } from "../variant";
import { anchovy } from "./animals";
import { bowl, heap } from "./bowl";

/** A bending ear of ripe rice that rises 200 above the origin and nods to the right. */
export function riceEar(pen: Pen, grains: number, hull: string): string {
  const curve = (t: number) => {
    const u = 1 - t;
    return [
      u * u * -2 + 2 * u * t * 14 + t * t * 92,
      u * u * -96 + 2 * u * t * -238 + t * t * -128,
    ] as const;
  };
  let kernels = "";
  for (let index = 0; index < grains; index++) {
    const t = 0.12 + (0.88 * index) / (grains - 1);
    const [x, y] = curve(t);
    const side = index % 2 ? 1 : -1;
    const angle = Math.atan2(-284 + 2 * t * 126 + 2 * t * 126, 32 + 124 * t) + side * 0.5;
    const [dx, dy] = [Math.cos(angle) * 31, Math.sin(angle) * 31];
    const point = (along: number, across: number) =>
      `${Math.round(x + dx * along - dy * across)} ${Math.round(y + dy * along + dx * across)}`;
    kernels += `M${point(0, 0)}Q${point(0.5, 0.42)} ${point(1, 0)}Q${point(0.5, -0.42)} ${point(0, 0)}Z`;
  }
  return (
    pen.line("M6 0C-4 -40 -6 -70 -2 -96Q14 -238 92 -128", tones.deepLeaf[1], 6) +
    pen.flat(kernels, hull, 3.5)
  );
}

const kernels = (tone: string) => (pen: Pen) =>
  pen.line(
    "M-40 -104L-32 -108M-10 -124L-4 -130M12 -108L20 -110M36 -104L44 -100M-20 -98L-14 -102M0 -108L-2 -116M-58 -94L-52 -98M26 -124L30 -118M58 -94L64 -96",
    tone,
    4,
  );

const riceBowl = (pen: Pen, rice: Tones, glaze: Tones) => {
  const p = pen.at(200, 328, 1.2);
  return (
    riceEar(pen.at(224, 262, 1.14, 8), 13, gold) +
    riceEar(pen.at(180, 262, 1.08, -10, true), 12, gold) +
    heap(p, rice, kernels(rice[1])(p)) +
    bowl(p, glaze, glaze === tones.porcelain ? tones.sea[0] : tones.cloth[0])
  );
};

const riceSack = (pen: Pen, rice: Tones) => {
  const p = pen.at(186, 330, 1.06);
  return (
    riceEar(pen.at(250, 310, 1.16, 8), 14, gold) +
    p.form(
      "M-72 -150C-40 -190 36 -192 70 -150Z",
      rice,
      p.line(
        "M-30 -162L-22 -168M0 -170L8 -174M20 -160L28 -164M-10 -158L-4 -154M36 -156L44 -156",
        rice[1],
        4,
      ),
    ) +
    p.form(
      "M-84 -150C-90 -166 -70 -170 -60 -156C-40 -146 40 -146 60 -156C70 -170 92 -166 84 -148C98 -110 104 -50 92 -8C60 8 -60 8 -92 -8C-104 -50 -98 -110 -84 -150Z",
      tones.cloth,
      p.line(
        "M-70 -140C-72 -120 -80 -110 -82 -96M66 -140C68 -124 76 -112 78 -98",
        tones.cloth[1],
        5,
      ) + p.line("M-100 -30C-40 -18 40 -18 100 -30M-100 -18C-40 -6 40 -6 100 -18", cinnamon),
      14,
    ) +
    p.line(
      "M0 -52C-4 -80 -2 -96 8 -112M-2 -80C-16 -84 -20 -92 -20 -100M0 -92C12 -92 18 -98 22 -106M-2 -66C12 -66 20 -72 24 -80",
      cinnamon,
      5,
    )
  );
};

export const rice: Draw = (pen, seed) =>
  seed.count("vessel", 0, 1)
    ? riceBowl(pen, tones.rice, tones.porcelain)
    : riceSack(pen, tones.rice);
export const uplandRice: Draw = (pen) => riceBowl(pen, tones.redRice, tones.indigo);

const wafer = (pen: Pen, r: number) =>
  pen.form(
    oval(0, 0, r, r),
    ["#FBF3DF", "#E6D3AC"],
    pen.line(
      `M${-r} -30C-30 -44 30 -18 ${r} -34M${-r} 6C-30 -8 30 18 ${r} 2M${-r} 42C-30 28 30 54 ${r} 38`,
      "#EBDCBC",
    ),
    13,
  );
const sesame = (pen: Pen) =>
  pen.dots(
    [
      [-50, -40],
      [-20, -66],
      [16, -44],
      [48, -58],
      [-62, 8],
      [-26, -12],
      [66, -8],
      [34, 20],
      [-44, 44],
      [4, 62],
      [6, 12],
      [52, 52],
    ],
    7,
    "#A9703F",
  );
const stack = (pen: Pen) =>
  pen.form(
    "M-92 -18C-96 0 -90 14 -88 18C-40 44 40 44 88 18C92 8 96 -4 92 -18Z",
    ["#FBF3DF", "#DCC496"],
    pen.line("M-90 -2C-40 22 40 22 92 -2M-90 12C-40 36 40 36 92 12", "#B89160"),
    5,
  ) + pen.flat(oval(0, -18, 92, 26), "#FBF3DF");

export const ricePaper: Draw = (pen, seed) =>
  wafer(pen.at(214, 176, 1, 8), 106) +
  sesame(pen.at(214, 176, 1, seed.count("turn", 0, 5) * 30)) +
  stack(pen.at(186, 308, 1.02)) +
  pen
    .at(186, 308, 1.02)
    .line("M-10 -44C-8 -20 -6 10 -8 38M14 -44C18 -20 18 10 16 38", tones.clayRed[1], 6);

export const anchovyRicePaper: Draw = (pen) => {
  const disc = pen.at(204, 178);
  return (
    wafer(disc, 116) +
    disc.dots(
      [
        [-80, -30],
        [76, -40],
        [84, 22],
        [-16, -94],
        [-84, 30],
        [10, 66],
      ],
      7,
      "#A9703F",
    ) +
    anchovy(disc.at(-50, 50, 0.78, -8)) +
    anchovy(disc.at(-14, -42, 0.78, 74)) +
    anchovy(disc.at(34, 76, 0.78, 12)) +
    stack(pen.at(196, 318, 0.98))
  );
};

/** A tin of malt syrup with a chopstick drawing a strand. */
function tin(pen: Pen, band: Tones): string {
  return (
    pen.form(
      "M-76 -118L-76 -14C-60 12 60 12 76 -14L76 -118Z",
      ["#F2D58E", "#CFA24A"],
      pen.patch("M-90 -92C-40 -74 40 -74 90 -92L90 -26C40 -8 -40 -8 -90 -26Z", band[0]) +
        pen.patch("M44 -82C60 -86 76 -88 90 -92L90 -26L44 -14Z", band[1]) +
        pen.line("M-90 -92C-40 -74 40 -74 90 -92M-90 -26C-40 -8 40 -8 90 -26", gold) +
        pen.gloss("M-60 -74L-60 -36"),
      12,
    ) +
    pen.flat("M0 -72C-22 -48 -20 -32 0 -30C20 -32 22 -48 0 -72Z", tones.honey[0], 3.5) +
    pen.flat(oval(0, -118, 76, 22), "#F2D58E") +
    pen.flat(oval(0, -116, 60, 14), tones.amber[0], 3.5)
  );
}

export const maltSyrup: Draw = (pen, seed) => {
  const band = seed.pick<Tones>("band", [tones.clayRed, tones.deepLeaf, tones.sea]);
  return (
    tin(pen.at(186, 326, 1.14), band) +
    pen.cord("M196 190C202 160 196 130 208 98", 9, tones.amber) +
    pen.cord("M292 72L196 104M300 92L206 112", 7, tones.bark) +
    pen.form(
      "M168 112C164 92 190 84 216 86C232 90 232 114 218 124C202 134 172 132 168 112Z",
      tones.amber,
      pen.gloss("M182 104C186 98 194 96 200 96"),
    ) +
    pen.at(290, 334, 0.62).form(
      oval(0, -40, 74, 36),
      ["#FBF3DF", "#E6D3AC"],
      pen.at(290, 334, 0.62).dots(
        [
          [-30, -44],
          [0, -54],
          [26, -40],
          [-4, -30],
        ],
        6,
        "#A9703F",
      ),
      6,
    )
  );
};

export const ricePaperAndMalt: Draw = (pen, seed) =>
  wafer(pen.at(232, 172), 102) +
  sesame(pen.at(232, 172)) +
  tin(pen.at(160, 330, 0.98), seed.pick<Tones>("band", [tones.clayRed, tones.deepLeaf]));

export const noodles: Draw = (pen) => {
  const p = pen.at(198, 322, 1.2);
  return (
    p.cord(
      "M-70 -84C-64 -130 -10 -140 8 -104C16 -84 -10 -76 -18 -92C-30 -120 30 -150 60 -112C70 -96 64 -84 60 -80M-40 -84C-50 -110 -20 -120 0 -120",
      12,
      tones.rice,
    ) +
    p.cord("M40 -190L10 -100M62 -184L22 -100", 7, tones.bark) +
    bowl(p, tones.celadon, terraceBand)
  );
};
const terraceBand = tones.deepLeaf[0];
