#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes world.map, the land and the borders that the world map draws.

    npm install --prefix /tmp/atlas world-atlas@2
    ./make_map.py /tmp/atlas/node_modules/world-atlas

Reads countries-50m.json (Natural Earth 1:50m, public domain) and writes world.map beside this
script. The format is described in README.md. The same input gives the same bytes.
"""
import json
import math
import pathlib
import sys

UNITS_PER_DEGREE = 256
# A vertex of level n is needed where a straight line without it would be off by more than this
# many degrees on the Miller plane. Level 0 is the coarsest drawing, level 3 is every vertex.
TOLERANCES = (0.30, 0.07, 0.018)
FINEST = len(TOLERANCES)


def decoded_arcs(topology):
    """The arcs of a TopoJSON file as lists of (longitude, latitude)."""
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
        arcs.append(points)
    return arcs


def miller(point):
    latitude = math.radians(max(-89.0, min(89.0, point[1])))
    return point[0], math.degrees(1.25 * math.log(math.tan(math.pi / 4 + 0.4 * latitude)))


def distance_to_segment(p, a, b):
    ax, ay = a
    dx, dy = b[0] - ax, b[1] - ay
    length = dx * dx + dy * dy
    t = 0.0 if length == 0 else max(0.0, min(1.0, ((p[0] - ax) * dx + (p[1] - ay) * dy) / length))
    return math.hypot(p[0] - ax - t * dx, p[1] - ay - t * dy)


def level_of(distance):
    for level, tolerance in enumerate(TOLERANCES):
        if distance > tolerance:
            return level
    return FINEST


def levels(points):
    """Douglas-Peucker, remembering for each vertex the coarsest drawing that needs it."""
    plane = [miller(p) for p in points]
    result = [FINEST] * len(points)
    result[0] = result[-1] = 0
    stack = [(0, len(points) - 1, math.inf)]
    while stack:
        first, last, reach = stack.pop()
        if last - first < 2:
            continue
        best, at = -1.0, first
        for i in range(first + 1, last):
            d = distance_to_segment(plane[i], plane[first], plane[last])
            if d > best:
                best, at = d, i
        # A vertex can not be needed earlier than the one whose absence exposed it.
        best = min(best, reach)
        result[at] = level_of(best)
        stack += [(first, at, best), (at, last, best)]
    return result


def joined(arc_numbers, arcs):
    """A ring or line of TopoJSON as [(longitude, latitude, level)]."""
    out = []
    for number in arc_numbers:
        arc = arcs[number] if number >= 0 else list(reversed(arcs[~number]))
        out += arc[1:] if out else arc
    return out


def unwrapped(points):
    """Longitudes made continuous: a step is never longer than half the globe."""
    out = [points[0]]
    for x, y, level in points[1:]:
        x += 360 * round((out[-1][0] - x) / 360)
        out.append((x, y, level))
    return out


def closed_over_the_pole(ring):
    """A ring that goes once around the globe is closed along the edge of the map."""
    around = ring[-1][0] - ring[0][0]
    if abs(around) < 180:
        return ring
    pole = -90.0 if ring[0][1] < 0 else 90.0
    start = max(range(len(ring) - 1), key=lambda i: ring[i][0] % 360)
    body = ring[start:-1] + [(x + around, y, level) for x, y, level in ring[:start + 1]]
    first, last = body[0], body[-1]
    return body + [(last[0], pole, 0), (first[0], pole, 0), first]


def clipped(ring, edge, keep_below):
    """The part of a ring on one side of a meridian (Sutherland-Hodgman)."""
    def inside(p):
        return p[0] <= edge if keep_below else p[0] >= edge

    out = []
    for a, b in zip(ring, ring[1:]):
        if inside(a):
            out.append(a)
        if inside(a) != inside(b):
            t = (edge - a[0]) / (b[0] - a[0])
            out.append((edge, a[1] + t * (b[1] - a[1]), 0))
    return out + out[:1] if out else []


def cut(ring):
    """Rings between -180 and 180 only."""
    ring = closed_over_the_pole(unwrapped(ring))
    pieces = []
    for turn in (-360, 0, 360):
        moved = [(x + turn, y, level) for x, y, level in ring]
        if max(p[0] for p in moved) <= -180 or min(p[0] for p in moved) >= 180:
            continue
        piece = clipped(clipped(moved, 180.0, True), -180.0, False)
        if len(piece) >= 4:
            pieces.append(piece)
    return pieces


def cut_line(line):
    """Lines between -180 and 180 only; no border lies across the edge, so whole lines move."""
    turn = -360 * round(sum(p[0] for p in line) / len(line) / 360)
    return [(x + turn, y, level) for x, y, level in line]


def quantised(points):
    out = []
    for x, y, level in points:
        q = (round(x * UNITS_PER_DEGREE), round(y * UNITS_PER_DEGREE))
        if out and out[-1][:2] == q:
            out[-1] = (*q, min(level, out[-1][2]))
        else:
            out.append((*q, level))
    return out


def with_a_visible_outline(ring):
    """Gives a small island the few vertices that let a coarse drawing show it."""
    plane = [miller((x / UNITS_PER_DEGREE, y / UNITS_PER_DEGREE)) for x, y, _ in ring]
    xs, ys = [p[0] for p in plane], [p[1] for p in plane]
    size = max(max(xs) - min(xs), max(ys) - min(ys))
    level = level_of(size / 2)
    outline = {xs.index(min(xs)), xs.index(max(xs)), ys.index(min(ys)), ys.index(max(ys))}
    shown = [FINEST if level > l else l for _, _, l in ring]
    for i in outline:
        shown[i] = min(shown[i], level)
    shown[0] = shown[-1] = level
    return [(x, y, l) for (x, y, _), l in zip(ring, shown)]


def varint(value, out):
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)


def zigzag(value, out):
    varint(value * 2 if value >= 0 else -value * 2 - 1, out)


def write_line(points, out):
    varint(len(points), out)
    x = y = 0
    for px, py, _ in points:
        zigzag(px - x, out)
        zigzag(py - y, out)
        x, y = px, py
    for i in range(0, len(points), 4):
        out.append(sum(level << 2 * k for k, (_, _, level) in enumerate(points[i:i + 4])))


def polygons_of(geometry):
    if geometry["type"] == "GeometryCollection":
        return [p for g in geometry["geometries"] for p in polygons_of(g)]
    return geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]


def land(topology, arcs):
    polygons = []
    for rings in polygons_of(topology["objects"]["land"]):
        pieces = [quantised(piece) for ring in rings for piece in cut(joined(ring, arcs))]
        pieces = [with_a_visible_outline(piece) for piece in pieces if len(piece) >= 4]
        if pieces:
            polygons.append(pieces)
    return polygons


def borders(topology, arcs):
    """Arcs that two countries share."""
    users = {}
    for number, country in enumerate(topology["objects"]["countries"]["geometries"]):
        for rings in polygons_of(country):
            for ring in rings:
                for arc in ring:
                    users.setdefault(arc if arc >= 0 else ~arc, set()).add(number)
    shared = sorted(arc for arc, countries in users.items() if len(countries) > 1)
    lines = [quantised(cut_line(unwrapped(arcs[arc]))) for arc in shared]
    return [line for line in lines if len(line) >= 2]


def main(atlas):
    topology = json.loads((pathlib.Path(atlas) / "countries-50m.json").read_text())
    arcs = [[(x, y, level) for (x, y), level in zip(arc, levels(arc))]
            for arc in decoded_arcs(topology)]
    polygons, lines = land(topology, arcs), borders(topology, arcs)
    out = bytearray(b"TLMAP1")
    varint(UNITS_PER_DEGREE, out)
    varint(len(polygons), out)
    for rings in polygons:
        varint(len(rings), out)
        for ring in rings:
            write_line(ring, out)
    varint(len(lines), out)
    for line in lines:
        write_line(line, out)
    target = pathlib.Path(__file__).with_name("world.map")
    target.write_bytes(out)
    for level in range(FINEST + 1):
        kept = sum(p[2] <= level for rings in polygons for ring in rings for p in ring)
        kept_lines = sum(p[2] <= level for line in lines for p in line)
        print(f"level {level}: {kept} vertices of land, {kept_lines} of borders")
    print(f"{target.name}: {len(polygons)} pieces of land, {len(lines)} borders, {len(out)} bytes")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
