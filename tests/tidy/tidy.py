#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The laws of the house that no compiler checks. Prints file:line: why; exit 1 when one is broken.

usage: tidy.py ROOT          check the tree
       tidy.py --self-test   show that each law can be broken
"""

import re
import sys
import tempfile
from pathlib import Path

# Who may look into whose room. Read it as: ui may include from ui, client, domain.
MAY_INCLUDE = {
    "domain": {"domain"},
    "client": {"client", "domain"},
    "lines": {"lines", "domain"},
    "backend": {"backend", "lines", "domain"},
    "ui": {"ui", "client", "domain"},
    "app": {"app", "ui", "client", "backend", "lines", "domain"},
}
LINES_MAX = {".cpp": 400, ".h": 200}
FUNCTION_LINES_MAX = 60
COLUMNS_MAX = 100
LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later"
BANNED = {
    r"\b(float|double)\b.*[Mm]oney|[Mm]oney.*\b(float|double)\b": "money is never floating point",
    r"system_clock::now|QDateTime::currentDateTime|QDate::currentDate|QTime::currentTime":
        "ask the Clock",
    r"\bSIGNAL\(|\bSLOT\(": "connect to a member, not to text",
    r"\bsto[dil]l?\(|\bstrto[dl]+\(|\batof\(|\batoi\(|setlocale\(": "reads the user's locale",
    r"\bFIXME\b|\bTODO\b|\bXXX\b": "finish it or file it",
    r"\bstd::rand\(|\bsrand\(": "chance is handed in",
    r"\bshared_ptr\b": "one owner; a shared one needs its reason beside it (// shared:)",
    r"ignoreSslErrors\(\)": "trust is pinned, never waved through",
}
# (file, reason) pairs that may break a law, because they are where the law is kept.
EXEMPT = {("domain/clock.h", "ask the Clock")}
BOOST_HTTP = re.compile(r'#include <boost/beast')
BOOST_HTTP_HOME = "backend/http/parser.cpp"
NETLINK = re.compile(r"#include <(netlink/|linux/(rtnetlink|pkt_sched))")
NETLINK_HOME = "lines/keeper/"
CHARTS = re.compile(r"#include <(QChart|QLineSeries|QAreaSeries|QValueAxis|QDateTimeAxis)")
CHARTS_HOME = "ui/charts/"


def code_of(line: str) -> str:
    """The line without its comment and without what stands in quotes."""
    return re.sub(r"//.*", "", re.sub(r'"(\\.|[^"\\])*"', '""', line))


def functions_too_long(lines):
    """A body opens with a brace alone in column 0 and ends with the next one there."""
    opened = None
    for number, line in enumerate(lines, start=1):
        if line == "{":
            opened = number
        elif line == "}" and opened is not None:
            if number - opened - 1 > FUNCTION_LINES_MAX:
                yield opened, f"a function longer than {FUNCTION_LINES_MAX} lines"
            opened = None


def laws_broken(name: str, lines):
    room = name.split("/")[0]
    suffix = Path(name).suffix
    if not lines or lines[0] != LICENCE:
        yield 1, "starts with its licence line"
    if len(lines) > LINES_MAX[suffix] and room != "tests":
        yield len(lines), f"longer than {LINES_MAX[suffix]} lines"
    yield from functions_too_long(lines)
    for number, line in enumerate(lines, start=1):
        if len(line) > COLUMNS_MAX:
            yield number, f"wider than {COLUMNS_MAX} columns"
        included = re.match(r'#include "(\w+)/', line)
        if included and room in MAY_INCLUDE and included[1] not in MAY_INCLUDE[room]:
            yield number, f"{room} may not look into {included[1]}"
        if room == "domain" and re.match(r"#include <Q", line):
            yield number, "domain has no Qt"
        if room == "lines" and re.match(r"#include <Q", line):
            yield number, "lines has no Qt"
        if NETLINK.match(line) and not name.startswith(NETLINK_HOME):
            yield number, f"only {NETLINK_HOME} speaks netlink"
        if BOOST_HTTP.match(line) and name != BOOST_HTTP_HOME:
            yield number, f"only {BOOST_HTTP_HOME} knows the parser library"
        if CHARTS.match(line) and not name.startswith(CHARTS_HOME):
            yield number, f"only {CHARTS_HOME} knows Qt Charts"
        if "// shared:" in line:
            continue
        for pattern, why in BANNED.items():
            if re.search(pattern, code_of(line)) and (name, why) not in EXEMPT:
                yield number, why


def check(root: Path) -> int:
    broken = 0
    for room in [*MAY_INCLUDE, "tests"]:
        for path in sorted((root / room).rglob("*")):
            if path.suffix not in LINES_MAX:
                continue
            name = path.relative_to(root).as_posix()
            for number, why in laws_broken(name, path.read_text(encoding="utf-8").splitlines()):
                print(f"{name}:{number}: {why}")
                broken += 1
    for room in MAY_INCLUDE:
        if not (root / room / "README.md").is_file():
            print(f"{room}/README.md:1: every room says what enters and what leaves")
            broken += 1
    return broken


PLANTED = [
    ("ui/a.cpp", '#include "backend/store/store.h"'),
    ("client/a.cpp", '#include "ui/text.h"'),
    ("domain/a.h", "#include <QString>"),
    ("backend/a.cpp", "double moneyOwed = 1;"),
    ("ui/a.cpp", "auto now = QDateTime::currentDateTime();"),
    ("ui/a.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));"),
    ("backend/a.cpp", "// fine\nint x = std::stoi(text);"),
    ("app/a.cpp", "std::shared_ptr<int> x;"),
    ("backend/http/server.cpp", "#include <boost/beast/http.hpp>"),
    ("backend/datapath/a.cpp", "#include <netlink/netlink.h>"),
    ("lines/a.h", "#include <QString>"),
    ("ui/network/a.cpp", "#include <QChartView>"),
    ("ui/a.cpp", "x" * (COLUMNS_MAX + 1)),
    ("ui/a.h", "\n" * LINES_MAX[".h"]),
    ("ui/a.cpp", "void f()\n{\n" + "x;\n" * (FUNCTION_LINES_MAX + 1) + "}"),
]


def self_test() -> int:
    failures = 0
    for name, text in PLANTED:
        if not list(laws_broken(name, [LICENCE, *text.split("\n")])):
            print(f"not caught in {name}: {text[:60]!r}")
            failures += 1
    with tempfile.TemporaryDirectory() as folder:
        if check(Path(folder)) != len(MAY_INCLUDE):
            print("rooms without a README were not caught")
            failures += 1
    return failures


def main() -> int:
    if sys.argv[1:] == ["--self-test"]:
        return 1 if self_test() else 0
    return 1 if check(Path(sys.argv[1]).resolve()) else 0


if __name__ == "__main__":
    sys.exit(main())
