import { tones, type Tones } from "../palette";
import type { Pen } from "../pen";
import type { Draw } from "../variant";
import { bowl } from "./bowl";

/** A fan-shaped oyster cap whose stem runs down to the origin, about 150 high. */
export function oyster(pen: Pen): string {
  return (
    pen.form(
      "M-18 2C-14 -30 -34 -52 -66 -76C-30 -96 40 -98 68 -82C34 -54 16 -30 18 0C8 8 -8 8 -18 2Z",
      tones.paperSkin,
      pen.line(
        "M-50 -80C-24 -56 -10 -36 -8 -12M-24 -88C-10 -60 -4 -40 -2 -10M6 -90C4 -60 4 -40 4 -12M36 -88C16 -60 10 -40 10 -14",
        tones.taupe[0],
      ),
    ) +
    pen.form(
      "M-70 -74C-96 -84 -96 -112 -74 -120C-70 -142 -36 -150 -20 -140C0 -156 40 -150 50 -134C76 -134 96 -106 70 -80C48 -92 20 -82 0 -88C-24 -80 -46 -90 -70 -74Z",
      tones.taupe,
      pen.gloss("M-60 -112C-54 -122 -44 -126 -34 -126") +
        pen.line("M10 -128C30 -128 44 -120 52 -108", tones.taupe[1]),
      10,
    )
  );
}

export const oysterMushroom: Draw = (pen, seed) => {
  const spread = seed.count("spread", -3, 3);
  return pen.repeat(oyster, [
    [196, 264, 1.2, 2 + spread],
    [254, 300, 1.02, 24],
    [146, 300, 1.02, -24],
    [200, 328, 0.92, spread],
  ]);
};

export const shreddedMushroom: Draw = (pen) =>
  oyster(pen.at(256, 262, 1.0, 16)) +
  pen
    .at(180, 324, 1.2)
    .form(
      "M-88 -80C-84 -104 -60 -112 -44 -128C-26 -142 6 -142 24 -126C44 -114 76 -104 86 -80Z",
      tones.mushroom,
      pen
        .at(180, 324, 1.2)
        .line(
          "M-70 -82C-60 -104 -40 -110 -26 -126M-44 -84C-30 -110 0 -108 18 -124M-14 -84C0 -104 20 -104 44 -110M20 -84C34 -96 50 -92 62 -98M-56 -96C-30 -94 -10 -100 0 -134",
          tones.taupe[1],
        ),
    ) +
  pen
    .at(180, 324, 1.2)
    .line("M-60 -118C-50 -132 -38 -134 -30 -142M34 -128C44 -140 52 -138 60 -144", tones.taupe[1]) +
  bowl(pen.at(180, 324, 1.2), tones.terracotta, tones.cloth[0]);

export const mushroomSeasoning: Draw = (pen) => {
  const pouch = pen.at(164, 316);
  return (
    pouch.form(
      "M-76 -214C-40 -206 40 -206 76 -214C70 -150 72 -60 82 -6C40 6 -40 6 -82 -6C-72 -60 -70 -150 -76 -214Z",
      tones.kraft,
      pouch.patch(
        "M-90 -150C-40 -142 40 -142 90 -150L92 -60C40 -52 -40 -52 -92 -60Z",
        tones.cloth[0],
      ) + pouch.line("M-74 -190C-30 -182 30 -182 74 -190", "#8F3D12"),
      12,
    ) +
    oyster(pouch.at(0, -70, 0.46)) +
    pen
      .at(258, 328)
      .form(
        "M-66 -2C-50 -26 -28 -30 -8 -50C10 -30 40 -26 58 -2C30 10 -40 10 -66 -2Z",
        tones.mushroom,
        "",
        7,
      ) +
    pen.dots(
      [
        [238, 310],
        [254, 318],
        [262, 300],
        [276, 316],
        [290, 322],
        [226, 322],
      ],
      5,
      tones.taupe[1],
    ) +
    oyster(pen.at(308, 322, 0.5, 16))
  );
};

const lacquer: Tones = tones.clayRed;

/** A lacquered shelf cap with pale rim, 170 high. */
export function lingzhi(pen: Pen): string {
  return (
    pen.form(
      "M-12 2C-4 -30 -6 -60 -22 -92L24 -92C14 -60 20 -30 14 0C6 6 -6 6 -12 2Z",
      tones.darkBark,
      "",
      6,
    ) +
    pen.form(
      "M-98 -92C-112 -140 -58 -174 2 -174C62 -174 112 -140 98 -90C88 -66 46 -70 22 -84C8 -92 -8 -92 -22 -84C-46 -70 -88 -68 -98 -92Z",
      lacquer,
      pen.line("M-100 -96C-104 -138 -54 -168 2 -168C58 -168 106 -136 100 -94", tones.straw[0], 19) +
        pen.line(
          "M-74 -84C-74 -116 -40 -138 2 -138C42 -138 74 -116 74 -84M-48 -78C-46 -100 -24 -114 2 -114C26 -114 48 -100 48 -78",
          tones.orange[0],
          6,
        ) +
        pen.gloss("M-66 -122C-58 -132 -48 -138 -38 -141"),
    )
  );
}

export const lingzhiMushroom: Draw = (pen, seed) => {
  const small = seed.pick("small", ["left", "right"]);
  const [sx, turn] = small === "left" ? [120, -10] : [286, 10];
  return (
    lingzhi(pen.at(small === "left" ? 222 : 178, 318, 1.32, small === "left" ? 4 : -4)) +
    lingzhi(pen.at(sx, 330, 0.72, turn, small === "left"))
  );
};

/** Dried cordyceps: slender orange clubs standing in a dish. */
export const cordyceps: Draw = (pen, seed) => {
  const lean = seed.count("lean", -3, 3);
  const dishPen = pen.at(200, 328, 1.12);
  return (
    pen.repeat(
      (club) =>
        club.flat(
          "M-6 0C-10 -40 -2 -66 -8 -104C-14 -138 -6 -164 2 -166C11 -164 14 -136 7 -104C3 -66 -2 -40 6 0Z",
          tones.orange[0],
          5,
        ) +
        club.dots(
          [
            [-1, -148],
            [4, -134],
            [-4, -126],
            [2, -116],
          ],
          4,
          tones.amber[1],
        ),
      [
        [148, 262, 1, -30],
        [252, 262, 1, 30],
        [162, 258, 1.08, -19],
        [238, 258, 1.08, 20],
        [178, 256, 1.16, -9 + lean],
        [224, 256, 1.14, 10 + lean],
        [200, 256, 1.08, lean],
      ],
    ) + bowl(dishPen, tones.porcelain, tones.sea[0])
  );
};

export const vegetables: Draw = (pen) => {
  const squash = pen.at(252, 316, 1.12);
  const greens = pen.at(150, 318);
  return (
    greens.form(
      "M-8 -60C-70 -70 -88 -120 -76 -160C-88 -190 -58 -222 -34 -214C-20 -240 24 -240 34 -212C62 -212 78 -180 66 -154C78 -116 52 -72 20 -60Z",
      tones.deepLeaf,
      greens.line(
        "M6 -40C2 -100 0 -150 0 -206M2 -110C-20 -130 -34 -146 -46 -170M2 -130C20 -146 32 -160 44 -178M4 -80C-20 -90 -40 -104 -58 -124M6 -90C24 -100 40 -112 52 -128",
        tones.leaf[0],
        5,
      ),
      14,
    ) +
    greens.form(
      "M-20 0C-34 -20 -34 -60 -26 -80C-16 -64 14 -62 30 -82C38 -56 38 -20 26 0C10 8 -8 8 -20 0Z",
      tones.porcelain,
      greens.line("M-8 -56L-6 -8M12 -58L12 -8", tones.leaf[0]),
    ) +
    squash.form(
      "M0 -104C-22 -116 -72 -104 -74 -56C-76 -14 -44 2 0 2C44 2 78 -14 74 -58C70 -104 22 -116 0 -104Z",
      tones.orange,
      squash.line(
        "M-10 -104C-44 -84 -46 -24 -18 0M10 -104C44 -84 48 -24 18 0M0 -104L0 0",
        tones.orange[1],
      ) + squash.gloss("M-56 -56C-56 -70 -50 -80 -42 -86"),
      12,
    ) +
    squash.flat(
      "M-8 -102C-10 -118 -18 -126 -22 -134L-4 -138C0 -126 8 -116 10 -102Z",
      tones.deepLeaf[0],
    )
  );
};
