import { cinnamon, gold, tones } from "../palette";
import { oval, type Pen } from "../pen";
import type { Draw } from "../variant";
import { bowl } from "./bowl";
import { jar } from "./jar";

const cell = (x: number, y: number) =>
  `M${x} ${y - 22}L${x + 19} ${y - 11}L${x + 19} ${y + 11}L${x} ${y + 22}L${x - 19} ${y + 11}L${x - 19} ${y - 11}Z`;

export const honeycomb: Draw = (pen, seed) => {
  const comb = pen.at(268, 268, 1, 10);
  const filled = seed.pick("filled", [
    [
      [-20, -34],
      [0, 0],
    ],
    [
      [20, -34],
      [-38, 0],
    ],
  ] as const);
  return (
    pen.cord("M120 74C140 104 150 120 164 150", 9, tones.bark) +
    jar(pen.at(158, 326, 1.16), {
      content: tones.honey,
      level: -122,
      cover: tones.terracotta,
      label: cinnamon,
    }) +
    comb.form(
      "M-62 50C-72 10 -58 -50 -40 -66C-14 -76 30 -74 48 -62C66 -40 74 20 62 48C48 62 30 52 22 62C14 74 2 72 -4 60C-20 66 -50 64 -62 50Z",
      tones.honey,
      filled.map(([x, y]) => comb.patch(cell(x, y), tones.amber[0])).join("") +
        comb.line(
          [
            [-20, -34],
            [20, -34],
            [-38, 0],
            [0, 0],
            [38, 0],
            [-20, 34],
            [20, 34],
          ]
            .map(([x = 0, y = 0]) => cell(x, y))
            .join(""),
          tones.amber[1],
        ),
      8,
    ) +
    comb.form("M-6 70C-18 92 -10 102 0 102C12 102 16 90 6 70Z", tones.honey, "", 4)
  );
};

/** A pyramid of sticky rice in banana leaf, 120 high. */
const parcel = (pen: Pen, string: string) =>
  pen.form(
    "M0 -122C24 -92 64 -44 86 -10C50 6 -50 6 -86 -10C-62 -46 -24 -92 0 -122Z",
    tones.deepLeaf,
    pen.patch("M0 -122C-4 -80 -14 -30 -26 4L-100 4L-100 -122Z", tones.leaf[0]) +
      pen.line(
        "M10 -96C26 -64 40 -34 50 -8M4 -80C8 -50 10 -30 10 0M-14 -92C-30 -64 -48 -34 -60 -14",
        tones.leaf[1],
      ),
    10,
  ) +
  pen.line("M-46 -56C-24 -46 30 -46 48 -58M0 -122C-4 -90 -10 -40 -24 2", string, 6) +
  pen.line(
    "M-8 -54C-22 -70 -30 -58 -10 -52C4 -44 10 -30 6 -24M-8 -54C0 -70 16 -66 -4 -52",
    string,
    5,
  );

export const wrappedCake: Draw = (pen, seed) => {
  const string = seed.pick("string", ["#F0D6A0", "#E08B70"]);
  const open = pen.at(284, 334, 0.9);
  return (
    parcel(pen.at(200, 290, 1.62), string) +
    parcel(pen.at(132, 334, 0.82, -4), string) +
    open.form(
      "M-58 -4C-50 -22 -20 -16 0 -16C22 -16 50 -22 60 -4C30 12 -30 12 -58 -4Z",
      tones.leaf,
      "",
      6,
    ) +
    open.form(
      "M-36 -12C-34 -44 -16 -56 2 -56C22 -56 36 -40 38 -12C16 -4 -16 -4 -36 -12Z",
      tones.indigo,
      open.gloss("M-20 -30C-16 -38 -10 -42 -4 -44"),
      7,
    )
  );
};

const banana = (pen: Pen) =>
  pen.form(
    "M-7 0L9 -2C10 24 34 52 32 98C30 126 22 140 12 138C4 136 6 126 2 112C-8 82 -22 40 -7 0Z",
    tones.honey,
    pen.line("M2 10C4 46 20 70 18 116", tones.honey[1]),
    6,
  );

const chip = (pen: Pen) =>
  pen.form(
    oval(0, -18, 38, 20),
    tones.fried,
    pen.patch(oval(-2, -22, 27, 12), "#F6D98E") +
      pen.dots(
        [
          [-8, -22],
          [0, -18],
          [6, -24],
        ],
        4,
        tones.bark[1],
      ),
    4,
  );

export const driedBanana: Draw = (pen) =>
  banana(pen.at(214, 92, 1.38, 34, true)) +
  banana(pen.at(188, 92, 1.38, -34)) +
  banana(pen.at(208, 90, 1.42, 12, true)) +
  banana(pen.at(194, 90, 1.42, -12)) +
  pen.flat("M184 68C190 60 212 60 218 68L222 104C212 112 190 112 180 104Z", tones.darkBark[0]) +
  pen.repeat(chip, [
    [126, 308, 1.08, -10],
    [202, 302, 1.08, 0],
    [276, 308, 1.08, 10],
    [160, 338, 1.1, 4],
    [240, 340, 1.1, -6],
  ]);

export const driedJackfruit: Draw = (pen) => {
  const fruit = pen.at(200, 302, 1.1, 6);
  const pod = (x: number, y: number, turn: number) => {
    const p = pen.at(x, y, 1.04, turn);
    return p.form(
      "M-46 -8C-44 -40 10 -52 44 -34C54 -26 48 -14 38 -14C14 -22 -10 -12 -22 4C-32 12 -46 6 -46 -8Z",
      tones.turmeric,
      p.gloss("M-30 -18C-18 -32 0 -36 14 -34"),
      6,
    );
  };
  return (
    fruit.line("M-4 -190C-6 -204 0 -212 -6 -222", undefined, 18) +
    fruit.line("M-4 -190C-6 -204 0 -212 -6 -218", tones.bark[0], 7) +
    fruit.form(
      "M0 -196L-18 -188L-32 -190L-44 -176L-60 -172L-66 -156L-80 -146L-80 -128L-90 -114L-86 -98L-92 -80L-84 -66L-84 -48L-70 -36L-64 -20L-48 -14L-36 0L0 4L30 0L48 -12L62 -18L72 -36L84 -48L84 -68L92 -84L86 -100L88 -118L78 -132L78 -148L64 -158L58 -174L42 -178L30 -190L16 -190Z",
      ["#A9B45A", "#7F8C3C"],
      fruit.line(
        "M-34 -164L-28 -172L-22 -164M-58 -140L-52 -148L-46 -140M-36 -138L-30 -146L-24 -138M-68 -110L-62 -118L-56 -110M-46 -112L-40 -120L-34 -112M-70 -82L-64 -90L-58 -82M-48 -84L-42 -92L-36 -84M-66 -54L-60 -62L-54 -54M-44 -56L-38 -64L-32 -56M-46 -30L-40 -38L-34 -30",
        "#5E6B2C",
      ) +
        fruit.flat(
          "M10 -172C54 -168 74 -130 72 -88C70 -46 44 -18 10 -14C-24 -40 -26 -140 10 -172Z",
          "#FBE8A8",
          3.5,
        ),
      10,
    ) +
    fruit.flat(
      "M12 -150C42 -146 56 -120 46 -108C22 -108 4 -126 12 -150ZM14 -100C44 -104 62 -84 54 -68C34 -62 12 -76 14 -100ZM10 -56C30 -64 48 -54 44 -38C30 -28 8 -34 10 -56Z",
      tones.turmeric[0],
      3.5,
    ) +
    pod(126, 324, -8) +
    pod(266, 320, 14) +
    pod(196, 346, 2)
  );
};

export const turmericPowder: Draw = (pen) => {
  const root = pen.at(268, 282, 1.08);
  const b = pen.at(172, 326, 1.14);
  return (
    root.cord(
      "M-40 10C-10 -30 0 -70 10 -120M-6 -50C24 -60 44 -80 52 -104M8 -96C-10 -116 -16 -130 -14 -148M14 -20C40 -26 54 -34 66 -48",
      34,
      tones.orange,
    ) +
    root.line(
      "M-26 -10L-10 0M-4 -66L12 -60M0 -98L18 -94M34 -82L44 -70M38 -36L44 -22",
      tones.amber[1],
    ) +
    b.form(
      "M-88 -88C-60 -104 -36 -150 -4 -162C30 -150 58 -104 88 -88C60 -74 -60 -74 -88 -88Z",
      tones.turmeric,
      b.dots(
        [
          [-30, -112],
          [-6, -130],
          [18, -114],
          [36, -104],
          [-10, -102],
        ],
        5,
        tones.turmeric[1],
      ),
      14,
    ) +
    bowl(b, tones.sea, tones.glass[0])
  );
};

export const driedFruit: Draw = (pen, seed) => {
  const b = pen.at(196, 322, 1.24);
  const ring = (x: number, y: number, turn: number) => {
    const p = b.at(x, y, 1, turn);
    return (
      p.form(
        oval(0, 0, 40, 38),
        tones.fried,
        p.line("M0 -30L0 30M-28 -12L28 12M-28 12L28 -12", tones.fried[1]),
      ) + p.flat(oval(0, 0, 11, 11), gold, 3.5)
    );
  };
  return (
    ring(-44, -118, seed.count("turn", 0, 40)) +
    ring(40, -124, 10) +
    ring(-4, -158, 24) +
    b.form("M-30 -84C-26 -110 20 -120 44 -100C56 -90 50 -76 40 -74Z", tones.turmeric, "", 6) +
    bowl(b, tones.terracotta, tones.cloth[0])
  );
};
