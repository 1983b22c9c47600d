#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Works out bills in another way, in another language, with other time zone code: the judge of
backend/billing. Fractions instead of integers; a walk minute by minute instead of cuts.

usage: oracle.py TARIFFS SEED COUNT > goldenrows.csv    (goldenrows.csv: seed 20260512, 2000)
       oracle.py TARIFFS SEED COUNT --case N            print the rows of one case
"""

import csv
import random
import sys
from datetime import datetime, timedelta, timezone
from fractions import Fraction
from math import ceil, floor
from zoneinfo import ZoneInfo

ACCOUNTS = ["Europe/Berlin", "Europe/Berlin", "America/New_York", "Asia/Kolkata",
            "Australia/Lord_Howe", "America/Santiago", "Asia/Kathmandu"]
A_ENDS = ["Europe/Berlin", "Europe/London", "America/New_York", "America/Los_Angeles",
          "America/Phoenix", "America/Sao_Paulo", "America/Santiago", "Africa/Cairo",
          "Asia/Jerusalem", "Asia/Kolkata", "Asia/Singapore", "Australia/Adelaide",
          "Australia/Sydney", "Pacific/Auckland", "Europe/Dublin", "America/Nuuk",
          "Australia/Lord_Howe", "Asia/Tokyo"]
DISTANCES = ["metro", "national", "continental", "intercontinental"]
FIRST = int(datetime(2020, 1, 1, tzinfo=timezone.utc).timestamp())
LAST = int(datetime(2025, 12, 31, tzinfo=timezone.utc).timestamp())


class PriceList:
    def __init__(self, path):
        self.per_mbps, self.bands = {}, []
        for row in csv.DictReader(open(path)):
            value = Fraction(row["value"])
            if row["item"] == "vc":
                self.per_mbps[row["dimension"], row["zone"]] = value * 1_000_000
            elif row["item"] == "vc_volume":
                number, unit = row["dimension"].split()[-2:]
                limit = int(number) * (1000 if unit == "Gbps" else 1)
                self.bands.append((None if "above" in row["dimension"] else limit, value))
            elif row["item"] == "boost":
                self.boost = value
            elif row["item"] == "time_of_use":
                self.night = value
            elif row["item"] == "boost_minimum":
                self.minimum = int(value)

    def of_mbps(self, distance, zone, mbps):
        """Millionths an hour, one band after the other."""
        total, below = Fraction(0), Fraction(0)
        for limit, factor in self.bands:
            top = mbps if limit is None else min(mbps, limit)
            if top > below:
                total += (top - below) * factor
                below = Fraction(top)
        return total * self.per_mbps[distance, zone]

    def rate(self, case, band):
        low = self.of_mbps(case["distance"], case["zone"], Fraction(case["base"], 1000))
        if case["kind"] == "base":
            return low
        high = self.of_mbps(case["distance"], case["zone"], Fraction(case["target"], 1000))
        return (high - low) * self.boost * (self.night if band == "night" else 1)


def half_up(value):
    return floor(value + Fraction(1, 2))


def cents(micros):
    return half_up(Fraction(micros, 10_000)) * 10_000


def pieces(case, start, end):
    """[from, to, hour of the account, band]: whole minutes, put together where nothing changes."""
    account, a_end = ZoneInfo(case["account"]), ZoneInfo(case["aEnd"])
    found, at = [], start
    while at < end:
        upto = min(end, at - at % 60 + 60)
        here = datetime.fromtimestamp(at, account)
        there = datetime.fromtimestamp(at, a_end)
        band = "flat"
        if case["kind"] == "boost":
            band = "night" if there.hour >= 22 or there.hour < 6 else "day"
        key = (here.year, here.month, here.day, here.hour, here.utcoffset(), band)
        if found and found[-1][2] == key:
            found[-1][1] = upto
        else:
            found.append([at, upto, key])
        at = upto
    return found


def lost_seconds(case, start, end):
    lost = set()
    for begin, finish in case["outages"]:
        if finish > begin:
            lost.update(range(max(start, floor(Fraction(begin, 1000))),
                              min(end, ceil(Fraction(finish, 1000)))))
    return lost


def bill(case, prices):
    """Rows (from, billed, band, micros, open, month) of a case."""
    start = ceil(Fraction(case["start"], 1000))
    end = ceil(Fraction(case["end"], 1000))
    as_of = floor(Fraction(case["asOf"], 1000))
    ended = end <= as_of
    until = end if ended else as_of
    if until <= start:
        return []
    lost = lost_seconds(case, start, until)
    rows = []
    for begin, finish, key in pieces(case, start, until):
        billed = finish - begin - sum(1 for second in lost if begin <= second < finish)
        rows.append([begin, billed, key[-1], 0, False, key[:2]])
    one_more = pieces(case, start, until + 1)
    rows[-1][4] = not ended and len(one_more) == len(rows)
    price_rows(rows, case, prices)
    missing = prices.minimum - (end - start)
    if case["kind"] == "boost" and ended and missing > 0 and not lost:
        delivered = rows[-1][1]
        for extra in range(missing, -1, -1):
            rows[-1][1] = delivered + extra
            price_rows(rows, case, prices)
            if case["shown"] is None or total(rows) <= case["shown"]:
                break
    return rows


def price_rows(rows, case, prices):
    for row in rows:
        row[3] = half_up(prices.rate(case, row[2]) * row[1] / 3600)


def total(rows):
    months = {}
    for row in rows:
        months[row[5]] = months.get(row[5], 0) + row[3]
    return sum(cents(month) for month in months.values())


def text(rows):
    return "".join(f"{begin} {billed} {band} {micros}{' open' if still else ''}\n"
                   for begin, billed, band, micros, still, _ in rows)


def digest(rows):
    value = 0xcbf29ce484222325
    for byte in text(rows).encode():
        value = (value ^ byte) * 0x100000001b3 % 2**64
    return f"{value:016x}"


def changes_of(zone):
    """Days on which the clocks of a zone are set, as seconds."""
    info, found = ZoneInfo(zone), []
    for day in range(FIRST, LAST, 86_400):
        if datetime.fromtimestamp(day, info).utcoffset() != \
                datetime.fromtimestamp(day + 86_400, info).utcoffset():
            found.append(day)
    return found


def interesting(chance, zone, changes):
    """A moment near which something happens, or any."""
    kind = chance.randrange(5)
    if kind == 0 and changes[zone]:
        return chance.choice(changes[zone]) + chance.randrange(86_400)
    if kind == 1:  # the end of a month, leap days among them
        year, month = chance.choice([(2024, 3), (2020, 3)] +
                                    [(y, m) for y in range(2020, 2026) for m in range(1, 13)])
        first = datetime(year, month, 1, tzinfo=ZoneInfo(zone))
        return int(first.timestamp()) - chance.randrange(7_200)
    if kind == 2:  # an edge of the night
        day = datetime.fromtimestamp(chance.randrange(FIRST, LAST), ZoneInfo(zone))
        edge = day.replace(hour=chance.choice([5, 6, 21, 22]), minute=chance.randrange(60))
        return int(edge.timestamp())
    return chance.randrange(FIRST, LAST)


def some_case(chance, changes):
    kind = chance.choice(["base", "boost", "boost"])
    account, a_end = chance.choice(ACCOUNTS), chance.choice(A_ENDS)
    start = interesting(chance, chance.choice([account, a_end]), changes) * 1000
    start += chance.choice([0, 0, 1, 250, 999])
    length = chance.choice([0, 1, 5, 30, 59, 60, 61, 600, 3_600, chance.randrange(20_000),
                            chance.randrange(100_000)]) * 1000
    end = start + length + chance.choice([0, 0, 0, 1, 500])
    base = chance.choice([1, 10, 50, 99, 100, 101, 500, 1_000, 1_234, 10_000, 25_000]) * 1000
    base += chance.choice([0, 0, 0, 1, 333])
    target = base + chance.choice([1, 333, 1_000, 9_000, 100_000, 900_000, 9_000_000, 40_000_000])
    as_of = end + 10_000_000 if chance.randrange(3) else start + chance.randrange(length + 1)
    outages = []
    for _ in range(chance.choice([0, 0, 0, 1, 2, 3])):
        begin = start + chance.randrange(-60_000, length + 1)
        outages.append((begin, begin + chance.choice([0, 1, 999, 5_000, 120_000])))
    shown = chance.choice([None, None, None, 0, 10_000, 50_000])
    return {"kind": kind, "account": account, "aEnd": a_end, "distance": chance.choice(DISTANCES),
            "zone": chance.choice(["T1", "T2", "T3", "T4"]), "base": base, "target": target,
            "start": start, "end": end, "asOf": as_of, "outages": outages, "shown": shown}


def main():
    prices, seed, count = PriceList(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    chance = random.Random(seed)
    changes = {zone: changes_of(zone) for zone in sorted(set(ACCOUNTS + A_ENDS))}
    only = int(sys.argv[5]) if len(sys.argv) > 5 else None
    columns = ["kind", "account", "aEnd", "distance", "zone", "base", "target", "start", "end",
               "asOf", "outages", "shown"]
    if only is None:
        print(",".join(columns + ["rows", "micros", "billed", "digest"]))
    for number in range(count):
        case = some_case(chance, changes)
        if only is not None and number != only:
            continue
        rows = bill(case, prices)
        if only is not None:
            print(case, text(rows), sep="\n", end="")
            return
        case["outages"] = ";".join(f"{begin} {finish}" for begin, finish in case["outages"])
        case["shown"] = "" if case["shown"] is None else case["shown"]
        sums = [len(rows), sum(row[3] for row in rows), total(rows), digest(rows)]
        print(",".join(str(value) for value in [case[name] for name in columns] + sums))


main()
