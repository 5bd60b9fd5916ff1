"""Cuts the site's fonts to the glyphs its pages use, under names of our own.

    python3 -m pip install fonttools brotli      (Debian: python3-fonttools python3-brotli)
    python3 src/fonts/cut-fonts.py               after `npm ci`

Reads the variable fonts of the @fontsource-variable packages and writes woff2 beside this file. The
faces are Source Serif 4, Instrument Sans and Source Code Pro under the SIL Open Font License; it
reserves the name "Source", so the cut files carry names of our own. Signs that the packages' latin
files lack (arrows, comparison signs, superscripts) are composed from glyphs that they have.
"""

from pathlib import Path
from shutil import copyfile

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent
from fontTools.ttLib.tables.otTables import NO_VARIATION_INDEX
from fontTools.varLib.instancer import instantiateVariableFont

HERE = Path(__file__).parent
PACKAGES = HERE.parents[1] / "node_modules" / "@fontsource-variable"

ASCII = "".join(map(chr, range(0x20, 0x7F)))
PUNCTUATION = "\u00a0\u2009–—‘’“”…•·×÷±−½¼¾²³¹°µ§€£é"
SIGNS = "≤≥≠≈→←↔"
RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻"
PROSE = ASCII + PUNCTUATION + SIGNS + RAISED
GREEK = "ΓΔΘΛΞΠΣΦΨΩαβγδεζηθικλμνξοπρςστυφχψω"

# name of the file: package, its file, axes, glyphs, family, style
CUTS = {
    "serif": ("source-serif-4", "latin-wght-normal", {"wght": (400, 600)}, PROSE, "Serif", "Regular"),
    "serif-italic": ("source-serif-4", "latin-wght-italic", {"wght": 400}, PROSE, "Serif", "Italic"),
    "serif-greek": ("source-serif-4", "greek-wght-normal", {"wght": 400}, GREEK, "Serif", "Regular"),
    "display": ("source-serif-4", "latin-opsz-normal", {"wght": 400, "opsz": 60}, ASCII + PUNCTUATION, "Display", "Regular"),
    "sans": ("instrument-sans", "latin-wght-normal", {"wght": (400, 600)}, PROSE, "Sans", "Regular"),
    "mono": ("source-code-pro", "latin-wght-normal", {"wght": 400}, ASCII + PUNCTUATION, "Mono", "Regular"),
}


def draw(font, sign, parts, advance):
    """Add a composed sign: parts are (glyph, 2x2 matrix, dx, dy), in order."""
    name = f"uni{ord(sign):04X}"
    glyph = Glyph()
    glyph.numberOfContours = -1
    glyph.components = []
    for part, matrix, dx, dy in parts:
        component = GlyphComponent()
        component.glyphName, component.x, component.y = part, round(dx), round(dy)
        component.flags = 0x2 | 0x4
        component.transform = matrix
        glyph.components.append(component)
    font["glyf"][name] = glyph
    font["hmtx"][name] = (round(advance), 0)
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][name] = (round(advance), glyph.xMin)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[ord(sign)] = name
    if "gvar" in font:
        font["gvar"].variations[name] = []
    if "HVAR" in font and font["HVAR"].table.AdvWidthMap:
        font["HVAR"].table.AdvWidthMap.mapping[name] = NO_VARIATION_INDEX


def box(font, name):
    glyph = font["glyf"][name]
    glyph.recalcBounds(font["glyf"])
    return glyph.xMin, glyph.yMin, glyph.xMax, glyph.yMax


SAME = [[1, 0], [0, 1]]


def compose_comparisons(font, cmap):
    bar = cmap[ord("−")]
    _, bar_bottom, _, bar_top = box(font, bar)
    for sign, base in (("≤", "<"), ("≥", ">")):
        _, bottom, _, _ = box(font, cmap[ord(base)])
        low = bottom - 40 - bar_top
        draw(font, sign, [(cmap[ord(base)], SAME, 0, 45), (bar, SAME, 0, low + 45)], font["hmtx"][bar][0])
    wave = cmap[ord("~")]
    draw(font, "≈", [(wave, SAME, 0, 95), (wave, SAME, 0, -95)], font["hmtx"][wave][0])
    equal, slash = cmap[ord("=")], cmap[ord("/")]
    left, bottom, right, top = box(font, equal)
    s_left, s_bottom, s_right, s_top = box(font, slash)
    size = 0.72
    dx = (left + right) / 2 - size * (s_left + s_right) / 2
    dy = (bottom + top) / 2 - size * (s_bottom + s_top) / 2
    draw(font, "≠", [(equal, SAME, 0, 0), (slash, [[size, 0], [0, size]], dx, dy)], font["hmtx"][equal][0])
    if ord("±") not in cmap:
        plus = cmap[ord("+")]
        _, bottom, _, _ = box(font, plus)
        draw(font, "±", [(plus, SAME, 0, 60), (bar, SAME, 0, bottom - bar_bottom)], font["hmtx"][plus][0])


def compose_arrows(font, cmap):
    """The up arrow, laid on its side; the two-headed one is a pair."""
    up = cmap[ord("↑")]
    left, bottom, right, top = box(font, up)
    middle = sum(box(font, cmap[ord("−")])[1::2]) / 2
    side = 45
    long = top - bottom
    across = (left + right) / 2
    clockwise, counter = [[0, -1], [1, 0]], [[0, 1], [-1, 0]]
    rightward = (up, clockwise, side - bottom, middle + across)
    leftward = (up, counter, side + top, middle - across)
    draw(font, "→", [rightward], long + 2 * side)
    draw(font, "←", [leftward], long + 2 * side)
    reach = 0.55 * long
    draw(font, "↔", [leftward, (up, clockwise, side - bottom + reach, middle + across)], long + reach + 2 * side)


def numerators(font):
    """The face's own small figures, if it draws any: digit's glyph to numerator's glyph."""
    if "GSUB" not in font:
        return {}
    table = font["GSUB"].table
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == "numr":
            lookup = table.LookupList.Lookup[record.Feature.LookupListIndex[0]]
            return getattr(lookup.SubTable[0], "ExtSubTable", lookup.SubTable[0]).mapping
    return {}


def compose_raised(font, cmap):
    """Superscripts: the face's numerators lifted to its own ², or else its figures made small."""
    small, two = numerators(font), cmap[ord("2")]
    size = 0.62
    base = small.get(two, two)
    scale = 1 if small else size
    top = box(font, cmap[ord("²")])[3] if ord("²") in cmap else box(font, two)[3] * 1.02
    lift = top - box(font, base)[3] * scale
    for sign, digit in zip(RAISED, "0123456789"):
        if ord(sign) not in cmap:
            part = small.get(cmap[ord(digit)], cmap[ord(digit)])
            draw(font, sign, [(part, [[scale, 0], [0, scale]], 0, lift)], font["hmtx"][part][0] * scale)
    minus = cmap[ord("−")]
    middle = sum(box(font, minus)[1::2]) / 2 * size
    raised_middle = lift + scale * sum(box(font, base)[1::2]) / 2
    part = (minus, [[size, 0], [0, size]], 0, raised_middle - middle)
    draw(font, "⁻", [part], font["hmtx"][minus][0] * size)


def rename(font, family, style):
    full = f"Fieldbook {family}"
    names = {1: full, 2: style, 3: f"{full} {style}", 4: f"{full} {style}", 6: f"Fieldbook{family}-{style}"}
    licence = {0: font["name"].getDebugName(0), 13: font["name"].getDebugName(13), 14: font["name"].getDebugName(14)}
    font["name"].names = []
    for key, text in {**licence, **names}.items():
        if text:
            font["name"].setName(text, key, 3, 1, 0x409)


def cut(name, package, source, axes, glyphs, family, style):
    font = TTFont(PACKAGES / package / "files" / f"{package}-{source}.woff2", recalcTimestamp=False)
    font.flavor = None
    instantiateVariableFont(font, axes, inplace=True, overlap=1)
    if glyphs is PROSE:
        cmap = font.getBestCmap()
        order = font.getGlyphOrder()
        signs = [f"uni{ord(s):04X}" for s in SIGNS + RAISED + "±" if ord(s) not in cmap]
        font.setGlyphOrder(order + [sign for sign in signs if sign not in order])
        compose_comparisons(font, cmap)
        compose_arrows(font, cmap)
        compose_raised(font, cmap)
    if "gvar" in font:
        kept = font["gvar"].variations
        font["gvar"].variations = {g: kept[g] if g in kept else [] for g in font.getGlyphOrder()}
    options = Options()
    options.layout_features = ["kern", "mark", "ccmp", "liga", "tnum", "case"]
    options.name_IDs = ["*"]
    options.hinting = False
    options.drop_tables += ["STAT", "MVAR", "DSIG", "meta"]
    subsetter = Subsetter(options)
    subsetter.populate(text=glyphs)
    subsetter.subset(font)
    rename(font, family, style)
    font.flavor = "woff2"
    path = HERE / f"{name}.woff2"
    font.save(path)
    missing = [c for c in glyphs if ord(c) not in font.getBestCmap() and c not in "\u2009"]
    print(f"{path.name:22}{path.stat().st_size:7,} bytes  missing {''.join(missing) or 'none'}")
    return path.stat().st_size


if __name__ == "__main__":
    total = sum(cut(name, *rest) for name, rest in CUTS.items())
    for package in sorted({rest[0] for rest in CUTS.values()}):
        copyfile(PACKAGES / package / "LICENSE", HERE / f"LICENSE-{package}.txt")
    print(f"{'all':22}{total:7,} bytes")
