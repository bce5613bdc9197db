import { garlicWhite, gold, ink, tones, type Tones } from "../palette";
import { oval, type Pen } from "../pen";
import type { Draw } from "../variant";
import { dish } from "./bowl";

/** A fish 230 long facing left, centred on the origin. */
export function fish(pen: Pen, skin: Tones = tones.fish): string {
  return (
    pen.flat("M-20 -46C0 -84 44 -80 62 -34ZM-14 44C4 66 22 64 30 40Z", skin[1]) +
    pen.form(
      "M-118 6C-92 -44 -30 -60 20 -46C48 -38 66 -22 80 -10C92 -30 108 -42 126 -46C116 -18 116 14 128 44C108 40 92 28 80 10C58 34 20 50 -20 48C-64 46 -100 30 -118 6Z",
      skin,
      pen.line("M-58 -50C-38 -20 -38 18 -58 50", ink) +
        pen.line(
          "M-20 -22C-10 -14 -10 -4 -20 4M10 -26C20 -18 20 -8 10 0M-6 8C4 16 4 24 -6 30M24 6C34 14 34 20 26 28M40 -16C48 -10 48 -4 42 2M98 -18L112 -26M96 0L112 2M98 16L112 26",
          skin[1],
        ) +
        pen.gloss("M-36 -38C-16 -44 4 -42 18 -38"),
    ) +
    pen.dots([[-82, -6]], 13) +
    pen.dots([[-84, -8]], 4, "#fff") +
    pen.line("M-112 12C-104 18 -96 18 -88 16")
  );
}

const egg = (pen: Pen, shell: Tones) =>
  pen.form(
    "M0 0C-28 0 -38 -20 -36 -38C-33 -64 -14 -80 2 -80C18 -80 35 -62 36 -38C37 -18 26 0 0 0Z",
    shell,
    pen.gloss("M-20 -38C-18 -50 -12 -58 -6 -62"),
  );

export const fishAndEggs: Draw = (pen, seed) =>
  fish(pen.at(204, 196, 1.16, seed.pick("tilt", [-24, -28, -20]))) +
  egg(pen.at(150, 336, 0.94, -8), tones.cloth) +
  egg(pen.at(270, 330, 0.94, 10), tones.cloth) +
  egg(pen.at(212, 342, 1, 2), tones.squid);

export const hen: Draw = (pen, seed) => {
  const p = pen.at(196, 326, 1.13);
  const feathers = seed.pick<Tones>("feathers", [tones.bark, tones.terracotta]);
  return (
    p.line(
      "M-16 -46L-18 0M-40 8L-18 -2L-4 10M-18 -2L-24 12M24 -44L22 -4M2 2L22 -6L38 4M22 -6L18 8",
      undefined,
      14,
    ) +
    p.line(
      "M-16 -46L-18 0M-40 8L-18 -2L-4 10M-18 -2L-24 12M24 -44L22 -4M2 2L22 -6L38 4M22 -6L18 8",
      gold,
      5,
    ) +
    p.flat(
      "M56 -150C66 -190 94 -214 124 -214C120 -200 124 -190 134 -182C126 -172 128 -160 134 -150C120 -140 112 -116 96 -98Z",
      "#35566B",
    ) +
    p.line("M76 -140C86 -170 100 -188 114 -198M88 -124C98 -146 108 -160 122 -168", tones.fish[1]) +
    p.form(
      "M-88 -182C-90 -208 -68 -222 -48 -216C-28 -210 -24 -192 -20 -176C-12 -152 20 -146 44 -152C66 -158 76 -164 92 -168C108 -150 110 -122 104 -104C94 -66 56 -42 8 -42C-46 -42 -84 -74 -86 -118C-86 -140 -86 -160 -88 -182Z",
      feathers,
      p.patch("M-100 -170C-70 -150 -40 -150 -14 -166L-24 -230L-110 -230Z", tones.fried[0]) +
        p.line(
          "M-74 -148L-68 -138M-52 -146L-46 -136M-68 -122L-62 -112M-44 -124L-38 -114",
          tones.fried[0],
        ),
      13,
    ) +
    p.form(
      "M-30 -118C0 -134 48 -130 74 -108C66 -78 30 -64 0 -70C-20 -76 -32 -96 -30 -118Z",
      feathers,
      p.line("M-4 -84C10 -84 24 -88 34 -96M14 -74C28 -76 44 -82 54 -92", tones.fried[0]),
      5,
    ) +
    p.flat(
      "M-76 -214C-86 -232 -70 -240 -62 -230C-62 -246 -44 -248 -42 -234C-32 -244 -18 -234 -26 -216C-34 -206 -70 -206 -76 -214Z",
      tones.clayRed[0],
    ) +
    p.flat("M-86 -190L-112 -178L-84 -172Z", gold) +
    p.flat("M-86 -172C-98 -156 -84 -146 -76 -162Z", tones.clayRed[0], 5) +
    p.dots([[-64, -194]], 10)
  );
};

/** Fresh antler in velvet: rounded, downy tips. */
export const antler: Draw = (pen, seed) => {
  const size = seed.pick("size", [1.02, 1.06]);
  return stag(pen.at(170, 320, size, -2, true)) + stag(pen.at(230, 316, size, 3));
};

/** One branch of antler in velvet, 235 high, curving to the right. */
export const stag = (pen: Pen): string =>
  pen.form(
    "M-15 0C-13 -30 -5 -52 12 -76C32 -104 44 -130 42 -168C41 -186 34 -200 28 -212C22 -230 45 -240 54 -223C60 -212 66 -200 70 -190C76 -200 86 -208 92 -219C102 -233 122 -222 114 -204C106 -186 88 -168 82 -150C78 -124 66 -100 48 -79C66 -85 84 -93 98 -105C114 -117 127 -98 114 -86C92 -66 58 -56 36 -45C26 -34 20 -18 19 0Z",
    tones.velvet,
    pen.line(
      "M44 -222L40 -210M104 -214L98 -204M62 -176L56 -166M60 -146L58 -134M50 -116L44 -106M100 -94L90 -88M72 -74L62 -70M26 -76L20 -66M8 -40L6 -28",
      tones.velvet[1],
    ),
    9,
  ) + pen.flat("M-16 0C-16 -9 20 -9 20 0C20 9 -16 9 -16 0Z", tones.clayRed[0], 5);

export const slice = (pen: Pen) =>
  pen.form(oval(0, -16, 46, 19), tones.velvet, "", 4) +
  pen.flat(oval(-1, -19, 34, 12), tones.cloth[0], 3.5) +
  pen.dots(
    [
      [-12, -20],
      [2, -17],
      [14, -22],
      [-2, -25],
    ],
    4,
    tones.terracotta[1],
  );

export const antlerSlices: Draw = (pen) =>
  stag(pen.at(170, 270, 0.9, -6)) +
  pen.repeat(slice, [
    [256, 280, 1.06, 4],
    [124, 300, 1.06, -5],
    [204, 302, 1.1, 0],
    [286, 308, 1.02, 5],
    [164, 332, 1.08, 3],
    [242, 338, 1.06, -4],
  ]);

export const antlerPowder: Draw = (pen) => {
  const heaped = pen.at(164, 322, 1.12);
  return (
    stag(pen.at(232, 290, 0.92, 4)) +
    heaped.form(
      "M-84 -40C-56 -60 -40 -106 -8 -126C30 -106 50 -62 84 -40C40 -20 -40 -20 -84 -40Z",
      tones.kraft,
      heaped.dots(
        [
          [-34, -66],
          [-10, -92],
          [14, -72],
          [30, -58],
          [-14, -54],
        ],
        5,
        tones.kraft[1],
      ),
      13,
    ) +
    dishFront(pen.at(164, 328, 1.12)) +
    slice(pen.at(286, 338, 0.94, 6))
  );
};

const dishFront = (pen: Pen) =>
  pen.form(
    "M-98 -44C-60 -28 60 -28 98 -44C96 -14 60 0 34 2L-34 2C-60 0 -96 -14 -98 -44Z",
    tones.porcelain,
    pen.line("M-90 -26C-40 -14 40 -14 90 -26", tones.sea[0]),
  );

export const bird: Draw = (pen, seed) => {
  const p = pen.at(196, 210);
  const coat = seed.pick<Tones>("coat", [tones.sea, tones.terracotta]);
  return (
    pen
      .at(200, 322)
      .form("M-64 -20C-30 -30 30 -30 64 -20L56 6C30 12 -30 12 -56 6Z", tones.darkBark) +
    pen.cord(
      "M200 296C196 270 206 250 200 232M92 252C140 226 220 244 316 222M262 232C276 216 284 206 288 190",
      14,
      tones.bark,
    ) +
    leafPair(pen.at(292, 186)) +
    leafPair(pen.at(96, 252, 0.9, -70)) +
    p.form("M40 -20C80 0 112 36 140 86L108 92C84 70 50 40 16 24Z", coat, "", 6) +
    p.form(
      "M-72 -108C-60 -140 -14 -142 4 -112C14 -92 46 -66 58 -32C66 2 38 28 4 26C-40 24 -70 -10 -66 -54C-66 -72 -80 -84 -72 -108Z",
      tones.cloth,
      p.patch(
        "M-80 -150L20 -150C16 -110 70 -90 70 -20C50 -70 0 -84 -30 -82C-50 -82 -70 -90 -90 -84Z",
        coat[0],
      ),
      12,
    ) +
    p.form(
      "M-18 -60C14 -62 52 -34 76 16C44 20 -2 4 -16 -26C-22 -40 -22 -50 -18 -60Z",
      coat,
      p.line("M0 -34C20 -26 36 -12 48 4M-2 -16C10 -10 22 -2 30 6", coat[0]),
      5,
    ) +
    p.flat("M-72 -108L-104 -94L-68 -88Z", gold) +
    p.dots([[-44, -106]], 12) +
    p.dots([[-46, -108]], 4, "#fff") +
    p.line("M-8 26L-10 36M12 26L14 36", ink, 6)
  );
};

const leafPair = (pen: Pen) =>
  pen.flat(
    "M0 0C-26 -6 -34 -30 -24 -46C-4 -40 4 -18 0 0C6 -22 22 -32 42 -28C38 -8 20 4 0 0Z",
    tones.deepLeaf[0],
  );

export const squid = (pen: Pen): string =>
  pen.flat("M-34 -150C-70 -130 -74 -104 -66 -92L66 -92C74 -104 70 -130 34 -150Z", tones.squid[1]) +
  pen.form(
    "M0 -186C-30 -164 -44 -120 -42 -70C-30 -58 30 -58 42 -70C44 -120 30 -164 0 -186Z",
    tones.squid,
    pen.dots(
      [
        [-14, -130],
        [12, -120],
        [-6, -104],
        [18, -148],
        [-20, -92],
      ],
      5,
      tones.redFish[0],
    ),
    10,
  ) +
  pen.cord(
    "M-26 -60C-34 -40 -24 -24 -34 -4M-9 -58C-14 -34 -6 -20 -10 4M9 -58C14 -34 8 -20 12 4M26 -60C34 -40 26 -24 36 -4",
    9,
    tones.squid,
  ) +
  pen.dots(
    [
      [-18, -74],
      [18, -74],
    ],
    9,
  );

/** Small silver anchovies fanned on a plate. */
export const anchovies: Draw = (pen, seed) => {
  const lean = seed.count("lean", -3, 3);
  return (
    dish(pen.at(200, 332, 1.24)) +
    pen.repeat(
      anchovy,
      [-54, 54, -27, 27, 0].map((turn) => [200, 312, 1.34, turn + lean] as const),
    ) +
    pen.form(
      "M148 306C146 268 254 268 252 306C236 318 164 318 148 306Z",
      tones.bamboo,
      pen.line(
        "M170 302C176 286 224 286 230 302M200 312L200 288M184 310L176 290M216 310L224 290",
        garlicWhite,
      ),
      6,
    ) +
    chilli(pen.at(204, 328, 0.94, 8))
  );
};

/** An anchovy 150 long, head up, tail on the origin. */
export const anchovy = (pen: Pen, skin: Tones = tones.fish): string =>
  pen.form(
    "M0 -34C-22 -74 -20 -126 0 -160C20 -126 22 -74 3 -34L14 -8L0 -16L-14 -8Z",
    skin,
    pen.patch("M-30 -170L0 -170L-2 -30L-30 -30Z", skin === tones.fish ? garlicWhite : skin[0]) +
      pen.line("M-14 -126C-4 -118 8 -118 14 -126", ink),
    4,
  ) + pen.dots([[-1, -138]], 7);

export const chilli = (pen: Pen): string =>
  pen.form("M-62 -6C-40 6 10 10 44 -14L56 -4C40 26 -26 32 -62 -6Z", tones.clayRed, "", 5) +
  pen.line("M50 -10C58 -16 62 -22 72 -24", tones.deepLeaf[1], 8);
