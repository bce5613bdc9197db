import { tones, type Tones } from "../palette";
import { oval, type Pen } from "../pen";
import type { Draw } from "../variant";
import { anchovy, chilli, fish, squid, stag } from "./animals";
import { dish } from "./bowl";
import { jar } from "./jar";

/** A pork roll in banana leaf, lying to the right, its cut face to the left. */
function roll(pen: Pen, meat: Tones, specks = ""): string {
  return (
    pen.form(
      "M-70 -92C-20 -104 60 -104 104 -92C126 -70 126 -24 104 0C60 10 -20 10 -70 0Z",
      tones.deepLeaf,
      pen.line("M-40 -100L-40 8M20 -104L20 10M76 -100L76 8", tones.straw[0], 6) +
        pen.line("M-30 -70C10 -78 60 -76 106 -66M-30 -34C10 -28 60 -28 108 -36", tones.leaf[0]),
      9,
    ) +
    pen.form(
      oval(-70, -46, 36, 47),
      meat,
      pen.line("M-84 -70C-62 -78 -48 -60 -50 -40C-54 -20 -78 -16 -88 -34", meat[1]),
      6,
    ) +
    specks
  );
}

const sliced = (pen: Pen, meat: Tones) =>
  pen.form(oval(0, -22, 46, 25), meat, "", 5) +
  pen.flat(oval(-2, -26, 34, 15), meat[0], 0.1).replace(' stroke-width="0.1"', ' stroke="none"');

function rolls(pen: Pen, meat: Tones, pepper: boolean): string {
  const specks = pepper
    ? pen.dots(
        [
          [92, 220],
          [104, 244],
          [88, 258],
          [110, 214],
        ],
        5,
        "#4E2C19",
      )
    : "";
  return (
    uprightRoll(pen.at(248, 298, 1.24, 7)) +
    roll(
      pen.at(176, 308, 0.98),
      meat,
      specks &&
        pen.at(176, 308).dots(
          [
            [-78, -62],
            [-66, -34],
            [-80, -40],
            [-58, -58],
          ],
          5,
          "#4E2C19",
        ),
    ) +
    sliced(pen.at(150, 344, 0.82, -6), meat) +
    sliced(pen.at(214, 350, 0.82, 4), meat) +
    sliced(pen.at(278, 342, 0.82, 8), meat)
  );
}

const uprightRoll = (pen: Pen) =>
  pen.form(
    "M-42 0C-46 -50 -46 -120 -40 -160C-36 -180 36 -180 40 -160C46 -120 46 -50 42 0C30 10 -30 10 -42 0Z",
    tones.deepLeaf,
    pen.line(
      "M-60 -132C-20 -120 20 -120 60 -132M-60 -80C-20 -68 20 -68 60 -80M-60 -32C-20 -20 20 -20 60 -32M0 -190L0 20",
      tones.straw[0],
      6,
    ) + pen.line("M-26 -160L-28 -10M22 -160L24 -10", tones.leaf[0]),
    10,
  );

export const porkRoll: Draw = (pen) => rolls(pen, tones.ham, false);
export const beefRoll: Draw = (pen) => rolls(pen, ["#D99E82", "#B87558"], true);

/** A golden fried cake of fish or squid paste. */
const fritter = (pen: Pen) =>
  pen.form(
    "M-66 -26C-66 -54 -30 -64 4 -62C42 -60 68 -48 66 -24C64 0 30 8 -4 8C-40 8 -66 -2 -66 -26Z",
    tones.fried,
    pen.patch(
      "M-48 -34C-46 -50 -20 -56 6 -54C32 -52 48 -44 46 -34C40 -22 -40 -20 -48 -34Z",
      "#F3CC85",
    ) +
      pen.dots(
        [
          [-24, -40],
          [6, -46],
          [26, -36],
          [-2, -32],
        ],
        5,
        tones.fried[1],
      ),
    6,
  );

const fritters = (pen: Pen) =>
  dish(pen.at(200, 346, 1.2)) +
  fritter(pen.at(144, 308, 0.98, -4)) +
  fritter(pen.at(258, 308, 0.98, 5)) +
  fritter(pen.at(202, 330, 1.04, 2));

export const squidCake: Draw = (pen, seed) =>
  squid(pen.at(200, 276, 1.08, seed.pick("lean", [-10, -6, 10]))) + fritters(pen);
export const fishCake: Draw = (pen, seed) =>
  fish(pen.at(204, 184, 1.12, seed.pick("lean", [-26, -22])), tones.redFish) + fritters(pen);

export const rollAndDriedFish: Draw = (pen) =>
  fish(pen.at(206, 160, 1.1, -24), tones.kraft) +
  roll(pen.at(182, 322, 1.02), tones.ham) +
  sliced(pen.at(286, 344, 0.9, 6), tones.ham);

const strip = (pen: Pen) =>
  pen.form(
    "M-78 -4L-66 -34C-40 -26 -10 -38 20 -32L70 -38L82 -12L62 2C30 -4 0 10 -30 4Z",
    tones.meat,
    pen.line("M-58 -16C-30 -22 -10 -10 14 -16C34 -20 46 -22 62 -20", tones.meat[1]) +
      pen.dots(
        [
          [-40, -24],
          [6, -26],
          [40, -28],
          [50, -8],
          [-12, -4],
        ],
        5,
        tones.cloth[0],
      ),
    7,
  );

export const beefJerky: Draw = (pen, seed) => {
  const pouch = pen.at(206, 292, 1.02, seed.pick("lean", [4, -4]));
  return (
    pouch.form(
      "M-80 -212C-40 -204 40 -204 80 -212C74 -150 76 -60 86 -6C40 6 -40 6 -86 -6C-76 -60 -74 -150 -80 -212Z",
      tones.kraft,
      pouch.line("M-90 -188C-30 -180 30 -180 90 -188", "#8F3D12") +
        pouch.patch(
          "M-100 -150C-40 -142 40 -142 100 -150L100 -84C40 -76 -40 -76 -100 -84Z",
          tones.cloth[0],
        ),
      12,
    ) +
    chilli(pouch.at(0, -112, 0.8, -16)) +
    strip(pen.at(138, 306, 1.02, -14)) +
    strip(pen.at(256, 322, 1.02, 9)) +
    strip(pen.at(176, 342, 1.02, 2))
  );
};

/** Goby braised in a clay pot. */
export const clayPotFish: Draw = (pen) => {
  const p = pen.at(200, 322, 1.2);
  const handles = "M-78 -70C-112 -84 -112 -40 -78 -48M78 -70C112 -84 112 -40 78 -48";
  return (
    p.line("M-28 -156C-40 -170 -18 -180 -30 -198M22 -160C10 -174 32 -184 20 -202", "#76868D", 5) +
    p.flat(oval(0, -104, 92, 30), tones.coffee[0]) +
    anchovy(p.at(76, -112, 1, -82), tones.bark) +
    anchovy(p.at(-80, -104, 1.02, 74), tones.bark) +
    anchovy(p.at(72, -88, 1, -88), tones.bark) +
    p.line(handles, undefined, 18) +
    p.line(handles, tones.terracotta[1], 7) +
    p.form(
      "M-94 -102C-60 -74 60 -74 94 -102L90 -86C96 -40 70 0 34 4L-34 4C-70 0 -96 -40 -90 -86Z",
      tones.terracotta,
      p.line("M-88 -78C-40 -54 40 -54 88 -78", tones.terracotta[1], 5) +
        p.patch("M-60 10C-40 -14 40 -14 60 10Z", "#7A4526") +
        p.gloss("M-70 -48C-68 -34 -60 -24 -52 -16"),
      13,
    ) +
    chilli(pen.at(272, 342, 0.66, 4)) +
    pen.dots(
      [
        [116, 336],
        [134, 344],
      ],
      9,
      tones.coffee[1],
    )
  );
};

export const honeyAntler: Draw = (pen) => {
  const glass = pen.at(176, 324, 1.2);
  const disc = (x: number, y: number, turn: number) => {
    const p = glass.at(x, y, 1, turn);
    return (
      p.flat(oval(0, 0, 25, 16), tones.velvet[0], 3.5) +
      p.patch(oval(-1, -1, 16, 9), tones.cloth[0])
    );
  };
  return (
    stag(pen.at(252, 300, 0.84, 2)) +
    jar(glass, {
      content: tones.honey,
      level: -116,
      cover: tones.clayRed,
      inside:
        disc(-34, -14, -10) +
        disc(14, -16, 8) +
        disc(-8, -46, 16) +
        disc(36, -56, -14) +
        disc(-36, -76, 10),
    })
  );
};
