#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the fonts of this folder out of those that Debian ships.

Qt 6.4 cannot switch an OpenType feature on (QFont::setFeature came with 6.7), and figures in the
interface must not dance. So the tabular-figures lookup of Inter is moved into `calt`, a feature
that every text engine applies by itself, and the result gets a family name of its own, so that it
never shadows an Inter that a user has installed. Scripts and features the interface does not use
are left out; JetBrains Mono loses its ligatures, because an identifier has to be read literally.
Noto Sans Arabic is for the Arabic letters that Inter lacks; it is cut to them and takes Inter's
place on the line, so that words stand level whichever font writes them.

usage: freeze_tnum.py [OUTPUT-FOLDER]
needs: apt-get install fonts-inter fonts-jetbrains-mono fonts-noto-core fonts-noto-extra
       python3-fonttools
"""
import pathlib
import sys

from fontTools import subset
from fontTools.misc.roundTools import otRound
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

INTER = "/usr/share/fonts/opentype/inter/"
MONO = "/usr/share/fonts/truetype/jetbrains-mono/"
NOTO = "/usr/share/fonts/truetype/noto/"
TABULAR = [f"Inter-{weight}.otf"
           for weight in ("Regular", "Medium", "SemiBold", "Bold", "ExtraBold")]
TABULAR += [f"InterDisplay-{weight}.otf" for weight in ("SemiBold", "Bold", "ExtraBold")]
PLAIN = ["JetBrainsMono-Regular.ttf", "JetBrainsMono-Medium.ttf"]
LEVEL = ["NotoSansArabic-Regular.ttf", "NotoSansArabic-SemiBold.ttf"]

# Latin with its extensions, combining marks, Greek, Cyrillic, Vietnamese, punctuation, currency,
# letter-like, number forms, arrows, mathematics and the few geometric marks.
RANGES = [(0x20, 0x24F), (0x2B0, 0x36F), (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF),
          (0x2000, 0x22FF), (0x2318, 0x2326), (0x25A0, 0x25FF), (0xFB00, 0xFB06), (0xFFFD, 0xFFFD)]
FEATURES = ["calt", "ccmp", "kern", "locl", "mark", "mkmk"]

# Letters, marks and punctuation of Arabic as the Arab countries write it; figures are Inter's. With
# no space of its own a font loses count of the marks of direction it is asked for.
ARABIC_RANGES = [(0x20, 0x20), (0x60C, 0x60C), (0x61B, 0x61F), (0x621, 0x65F), (0x66A, 0x66D),
                 (0x670, 0x671), (0x200C, 0x200F), (0x25CC, 0x25CC)]
ARABIC_FEATURES = FEATURES + ["curs", "fina", "init", "isol", "liga", "medi", "rlig"]


def lookups_of(gsub, tag):
    found = set()
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == tag:
            found.update(record.Feature.LookupListIndex)
    return found


def tabular_digits(font):
    gsub = font["GSUB"].table
    swaps = {}
    for index in lookups_of(gsub, "tnum"):
        for table in gsub.LookupList.Lookup[index].SubTable:
            swaps.update(getattr(getattr(table, "ExtSubTable", table), "mapping", {}))
    plain = font.getBestCmap()
    return [swaps[plain[ord(digit)]] for digit in "0123456789"]


def even_out(font):
    """The tabular digits of Inter Display 3.019 differ in width, its 1 by 15 %. Gives every digit
    the widest one's width and puts its outline in the middle."""
    glyphs, metrics = font.getGlyphSet(), font["hmtx"].metrics
    top = font["CFF "].cff.topDictIndex[0]
    digits = tabular_digits(font)
    widest = max(metrics[digit][0] for digit in digits)
    drawn = {}
    for digit in digits:
        width, bearing = metrics[digit]
        shift = otRound((widest - width) / 2)
        old = top.CharStrings[digit]
        pen = T2CharStringPen(widest - old.private.nominalWidthX, glyphs)
        glyphs[digit].draw(TransformPen(pen, (1, 0, 0, 1, shift, 0)))
        drawn[digit] = pen.getCharString(old.private, old.globalSubrs)
        metrics[digit] = (widest, bearing + shift)
    for digit, outline in drawn.items():
        top.CharStrings[digit] = outline


def freeze(font):
    """Everything `tnum` does, `calt` does from now on."""
    even_out(font)
    gsub = font["GSUB"].table
    tabular = lookups_of(gsub, "tnum")
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "calt":
            feature = record.Feature
            feature.LookupListIndex = sorted(tabular | set(feature.LookupListIndex))
            feature.LookupCount = len(feature.LookupListIndex)


def rename(font, old, new):
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6, 16):
            joined = new.replace(" ", "") if record.nameID in (3, 6) else new
            spelled = old.replace(" ", "") if record.nameID in (3, 6) else old
            text = record.toUnicode().replace(spelled, joined, 1)
            font["name"].setName(text, record.nameID, record.platformID, record.platEncID,
                                 record.langID)
    if "CFF " in font:
        names = font["CFF "].cff
        spelled, joined = old.replace(" ", ""), new.replace(" ", "")
        names.fontNames = [name.replace(spelled, joined, 1) for name in names.fontNames]


def level(font, neighbour):
    """Ascent and descent of the neighbour, in this font's units."""
    scale = font["head"].unitsPerEm / neighbour["head"].unitsPerEm
    ascent = otRound(neighbour["hhea"].ascent * scale)
    descent = otRound(neighbour["hhea"].descent * scale)
    hhea, os2 = font["hhea"], font["OS/2"]
    hhea.ascent, hhea.descent, hhea.lineGap = ascent, descent, 0
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ascent, descent, 0
    os2.usWinAscent, os2.usWinDescent = ascent, -descent


def cut(font, features, ranges):
    options = subset.Options(layout_features=features, name_IDs=["*"], name_languages=["*"],
                             notdef_outline=True, glyph_names=False, hinting=True)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[code for first, last in ranges for code in range(first, last + 1)])
    cutter.subset(font)


def make(source, target, names, features):
    # The time stamp of the source stays, so that the same input gives the same bytes.
    font = TTFont(source, recalcTimestamp=False)
    if "tnum" in {record.FeatureTag for record in font["GSUB"].table.FeatureList.FeatureRecord}:
        freeze(font)
    rename(font, *names)
    cut(font, features, RANGES)
    font.save(target)
    print(target.name, target.stat().st_size)


def make_level(source, target, neighbour):
    font = TTFont(source, recalcTimestamp=False)
    level(font, TTFont(neighbour))
    rename(font, "Noto Sans Arabic", "Noto Sans Arabic Level")
    cut(font, ARABIC_FEATURES, ARABIC_RANGES)
    font.save(target)
    print(target.name, target.stat().st_size)


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parent
    for name in TABULAR:
        family = "Inter Display" if name.startswith("InterDisplay") else "Inter"
        target = folder / name.replace("-", "Tabular-")
        make(INTER + name, target, (family, family + " Tabular"), FEATURES)
    for name in PLAIN:
        target = folder / name.replace("-", "Plain-")
        make(MONO + name, target, ("JetBrains Mono", "JetBrains Mono Plain"), FEATURES[1:])
    for name in LEVEL:
        target = folder / name.replace("-", "Level-")
        make_level(NOTO + name, target, INTER + "Inter-Regular.otf")


if __name__ == "__main__":
    main()
