import { cinnamon, clay, gold, tones, type Tones } from "../palette";
import { oval, type Pen } from "../pen";
import type { Draw } from "../variant";
import { bottle } from "./bottle";
import { riceEar } from "./grain";
import { jar } from "./jar";
import { lingzhi } from "./mushroom";

const smallCup = (pen: Pen, drink: string) =>
  pen.form("M-36 -46C-34 -20 -26 -4 -16 0L16 0C26 -4 34 -20 36 -46Z", tones.porcelain, "", 6) +
  pen.flat(oval(0, -46, 36, 10), drink, 4);

export const riceWine: Draw = (pen, seed) => {
  const p = pen.at(176, 322, 1.1);
  const glaze = seed.pick<Tones>("glaze", [tones.terracotta, tones.bark, tones.celadon]);
  return (
    riceEar(pen.at(250, 306, 1.08, 10), 12, gold) +
    p.form(
      "M-26 -168C-24 -146 -30 -138 -50 -126C-92 -100 -98 -30 -56 2L56 2C98 -30 92 -100 50 -126C30 -138 24 -146 26 -168Z",
      glaze,
      p.patch("M-100 -96C-40 -82 40 -82 100 -96L100 -48C40 -34 -40 -34 -100 -48Z", glaze[1]) +
        p.line(
          "M-72 -70C-60 -88 -46 -52 -32 -70C-18 -88 -4 -52 10 -70C24 -88 38 -52 52 -70C62 -82 70 -74 80 -70",
          tones.cloth[0],
          5,
        ) +
        p.gloss("M-66 -34C-62 -24 -56 -18 -50 -14"),
      13,
    ) +
    p.form(
      "M-32 -168C-38 -196 -20 -206 0 -206C20 -206 38 -196 32 -168C40 -162 44 -154 46 -144C30 -152 14 -148 0 -154C-14 -148 -30 -152 -46 -144C-44 -154 -40 -162 -32 -168Z",
      tones.clayRed,
      "",
      7,
    ) +
    p.line("M-32 -168C-14 -162 14 -162 32 -168", gold, 5) +
    smallCup(pen.at(276, 342, 0.9), tones.glass[0])
  );
};

/** Rose-myrtle berries on their twig. */
const myrtle = (pen: Pen) => {
  const berry = (x: number, y: number) =>
    pen.form(
      `M${x - 14} ${y - 24}C${x - 34} ${y - 12} ${x - 30} ${y + 24} ${x} ${y + 26}C${x + 30} ${y + 24} ${x + 34} ${y - 12} ${x + 14} ${y - 24}Z`,
      tones.plum,
      "",
      5,
    ) +
    pen.line(
      `M${x - 12} ${y - 25}L${x - 6} ${y - 18}L${x} ${y - 26}L${x + 6} ${y - 18}L${x + 12} ${y - 25}`,
    );
  return (
    pen.flat(
      "M-30 -50C-66 -52 -84 -74 -80 -98C-50 -98 -30 -80 -30 -50ZM10 -58C14 -88 38 -104 66 -98C68 -70 44 -52 10 -58Z",
      tones.deepLeaf[0],
    ) +
    pen.line("M-70 -88L-34 -54M56 -90L16 -60", tones.leaf[0]) +
    berry(-38, -26) +
    berry(28, -30) +
    berry(-4, 0)
  );
};

const goblet = (pen: Pen, wine: Tones) =>
  pen.line("M0 -70L0 -4M-30 0C-14 -6 14 -6 30 0", undefined, 8) +
  pen.form(
    "M-40 -152C-46 -104 -30 -76 0 -72C30 -76 46 -104 40 -152Z",
    tones.glass,
    pen.patch("M-60 -116C-20 -122 20 -110 60 -116L60 -60L-60 -60Z", wine[0]) +
      pen.gloss("M-28 -134C-30 -120 -28 -112 -26 -106"),
    6,
  ) +
  pen.flat(oval(0, -152, 40, 8), tones.glass[0]);

export const myrtleWine: Draw = (pen, seed) => {
  const withGlass = seed.count("vessel", 0, 1) === 1;
  return (
    bottle(pen.at(178, 320), {
      width: 92,
      height: 240,
      neck: 32,
      shoulder: 96,
      glass: tones.plum,
      cap: seed.pick<Tones>("cap", [tones.clayRed, tones.honey]),
      label: "#5B3860",
    }) +
    pen
      .at(178, 320)
      .flat("M-2 -54C-22 -56 -22 -84 -2 -90C22 -84 20 -56 -2 -54Z", tones.plum[0], 3.5) +
    (withGlass
      ? goblet(pen.at(266, 308, 1.05), tones.plum) + myrtle(pen.at(120, 336, 0.74))
      : myrtle(pen.at(278, 326, 1.02)))
  );
};

export const herbalWine: Draw = (pen, seed) => {
  const p = pen.at(182, 322);
  const drink = seed.pick<Tones>("drink", [tones.amber, tones.bamboo]);
  const twig =
    p.line("M-14 -12C-8 -50 6 -70 -2 -112", tones.deepLeaf[1], 5) +
    p.flat(
      "M-6 -40C-32 -40 -40 -56 -38 -66C-20 -66 -8 -58 -6 -40ZM0 -66C20 -64 34 -76 34 -90C16 -90 4 -82 0 -66ZM0 -92C-18 -94 -28 -106 -26 -116C-10 -114 0 -106 0 -92Z",
      tones.deepLeaf[0],
      3.5,
    );
  return (
    bottle(p, {
      width: 142,
      height: 228,
      neck: 44,
      shoulder: 88,
      glass: drink,
      cap: tones.kraft,
      inside: twig,
    }) +
    p.line(
      "M-26 -204C-8 -196 8 -196 26 -204M14 -198C30 -184 34 -170 30 -158M10 -198C4 -182 8 -172 2 -162",
      clay,
      5,
    ) +
    sprig(pen.at(288, 330, 0.9, 14)) +
    smallCup(pen.at(96, 340, 0.72), drink[0])
  );
};

const sprig = (pen: Pen) =>
  pen.line("M0 10C-4 -30 -8 -70 0 -112") +
  pen.flat(
    "M-2 -10C-36 -14 -46 -34 -42 -52C-18 -50 -4 -34 -2 -10ZM-4 -34C-4 -62 16 -78 38 -76C40 -52 22 -36 -4 -34ZM-4 -64C-30 -68 -40 -84 -36 -100C-14 -98 -2 -84 -4 -64ZM-2 -92C0 -112 14 -122 28 -120C28 -104 16 -92 -2 -92Z",
    tones.deepLeaf[0],
  );

const root = (pen: Pen) =>
  pen.flat(
    "M-8 -126C-20 -110 -26 -80 -18 -60C-36 -44 -38 -24 -30 -6C-22 -22 -16 -34 -6 -42C-8 -22 -2 -8 8 4C12 -14 10 -30 8 -44C20 -36 28 -26 34 -12C40 -30 32 -50 18 -62C26 -84 20 -112 8 -126Z",
    tones.straw[0],
    4,
  ) +
  pen.line(
    "M-12 -96L2 -98M-12 -80L6 -80M-30 -8L-34 4M34 -12L38 0M-20 -70L-34 -74M20 -76L34 -84",
    undefined,
    3,
  );

export const ginsengWine: Draw = (pen) => {
  const p = pen.at(188, 324);
  return (
    bottle(p, {
      width: 126,
      height: 238,
      neck: 48,
      shoulder: 84,
      glass: tones.honey,
      cap: tones.clayRed,
      inside: root(p.at(0, -14, 1.02)),
    }) +
    p.line("M-24 -186C-8 -178 8 -178 24 -186", cinnamon, 6) +
    root(pen.at(286, 342, 0.92, 18)) +
    smallCup(pen.at(98, 338, 0.72), tones.honey[0])
  );
};

export const lingzhiWine: Draw = (pen) => {
  const glass = pen.at(178, 326, 1.22);
  return (
    jar(glass, {
      content: tones.amber,
      level: -122,
      cover: tones.clayRed,
      inside: lingzhi(glass.at(-4, -2, 0.56, -6)),
    }) + lingzhi(pen.at(292, 342, 0.6, 8))
  );
};

/** A fine distilled spirit in a ceramic flask with a tasselled cord. */
export const spirit: Draw = (pen) => {
  const p = pen.at(184, 324, 1.04);
  return (
    p.form(
      "M-20 -200C-20 -172 -26 -164 -46 -154C-84 -134 -92 -70 -78 -30C-72 -6 -60 2 -40 2L40 2C60 2 72 -6 78 -30C92 -70 84 -134 46 -154C26 -164 20 -172 20 -200Z",
      tones.porcelain,
      p.line(
        "M-70 -60C-50 -90 -36 -60 -20 -76C-4 -94 10 -60 26 -78C44 -96 58 -66 80 -84M-74 -40C-40 -60 -20 -36 0 -48C24 -60 44 -36 76 -52M-56 -128C-30 -118 30 -118 56 -128",
        tones.sea[0],
        5,
      ) + p.gloss("M-62 -110C-68 -96 -70 -86 -70 -76"),
      14,
    ) +
    p.form(
      "M-26 -196C-30 -220 -20 -228 0 -228C20 -228 30 -220 26 -196C12 -190 -12 -190 -26 -196Z",
      tones.clayRed,
      "",
      7,
    ) +
    p.line(
      "M-22 -178C-8 -172 8 -172 22 -178M12 -174C28 -156 30 -144 28 -130M28 -130L22 -108M28 -130L30 -106M28 -130L38 -110",
      clay,
      5,
    ) +
    smallCup(pen.at(290, 342, 0.86), tones.glass[0])
  );
};

/** A highland jar drunk through cane straws. */
export const jarWine: Draw = (pen) => {
  const p = pen.at(196, 326, 1.1);
  return (
    pen.cord("M210 160C216 110 250 84 300 92M184 160C176 120 160 96 116 88", 8, tones.bamboo) +
    p.form(
      "M-44 -164C-40 -150 -46 -142 -60 -128C-94 -92 -84 -20 -50 2L50 2C84 -20 94 -92 60 -128C46 -142 40 -150 44 -164Z",
      tones.darkBark,
      p.line(
        "M-90 -110C-40 -98 40 -98 90 -110M-90 -96C-40 -84 40 -84 90 -96M-70 -72L-50 -54L-30 -72L-10 -54L10 -72L30 -54L50 -72L70 -54",
        tones.fried[0],
        5,
      ),
      13,
    ) +
    p.flat(oval(0, -164, 48, 13), tones.bamboo[1]) +
    p.line("M-30 -166L-14 -176M-8 -162L8 -176M14 -162L30 -170", tones.deepLeaf[0])
  );
};
