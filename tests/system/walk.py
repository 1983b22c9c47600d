#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the walk of a document: runs its shell blocks, in order, in one shell, and compares what
they say with what the document says they do.

    walk.py FOLDER_OF_PROGRAMS DOCUMENT.md [NEEDED...]

Blocks are those between the lines "<!-- walk -->" and "<!-- end of walk -->". A line "#=> words" in
a block is what the line above it has to have said; "…" stands for anything within a line.

Each NEEDED is a shell command. Where one fails the walk cannot be taken on this machine: it says what
the command said, and ends with 77.
"""
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import tempfile

PATIENCE_SECONDS = 120
SKIPPED = 77


def blocks_of(text):
    walk = text.split("<!-- walk -->")[1].split("<!-- end of walk -->")[0]
    return re.findall(r"```sh\n(.*?)```", walk, re.DOTALL)


def expected_of(block):
    return [line[4:].strip() for line in block.splitlines() if line.startswith("#=> ")]


def pattern_of(words):
    return ".*".join(re.escape(part) for part in words.split("…"))


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def run(blocks, programs, folder):
    fence = "=== a block of the walk ends ==="
    script = "set -euo pipefail\n" + "".join(f"{block}\necho '{fence}'\n" for block in blocks)
    env = dict(os.environ, PATH=f"{programs}:{os.environ['PATH']}", PORT=str(free_port()),
               LC_ALL="C.UTF-8")
    shell = subprocess.Popen(["bash", "-c", script], cwd=folder, env=env, text=True,
                             stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    try:
        said, complained = shell.communicate(timeout=PATIENCE_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(shell.pid, signal.SIGTERM)  # its traps put away what it started
        said, complained = shell.communicate(timeout=PATIENCE_SECONDS)
    done = subprocess.CompletedProcess(script, shell.returncode, said, complained)
    return done, said.split(fence + "\n")


def why_not(needed, programs):
    env = dict(os.environ, PATH=f"{programs}:{os.environ['PATH']}", LC_ALL="C.UTF-8")
    for command in needed:
        done = subprocess.run(["bash", "-c", command], env=env, text=True, capture_output=True,
                              timeout=PATIENCE_SECONDS)
        if done.returncode != 0:
            return f"{command}: {done.stderr.strip() or done.stdout.strip()}"
    return ""


def main():
    programs, document = (pathlib.Path(name).resolve() for name in sys.argv[1:3])
    if why := why_not(sys.argv[3:], programs):
        print(f"skipped: {why}")
        return SKIPPED
    blocks = blocks_of(document.read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        done, said = run(blocks, programs, folder)
    wrong = []
    for number, block in enumerate(blocks):
        rest = said[number] if number < len(said) else ""
        for words in expected_of(block):
            found = re.search(pattern_of(words), rest)
            if not found:
                wrong.append(f"block {number + 1} does not say: {words}\n  it says:\n{rest}")
                break
            rest = rest[found.end():]
    if done.returncode != 0:
        wrong.append(f"the walk ends with {done.returncode}:\n{done.stdout}\n{done.stderr}")
    print("\n".join(wrong) or f"{len(blocks)} blocks, all as written")
    return 1 if wrong or not blocks else 0


if __name__ == "__main__":
    sys.exit(main())
