"""One export in a process of its own: ``python -m plugins FORMAT ITEM [OPTION=VALUE ...]``.

Reads ``Artwork.to_bytes()`` from standard input and writes the file to standard output.
Exit 0: written. 1: the format refused; standard error says why. 2: unusable arguments.
"""

from __future__ import annotations

import sys

from generation.drawing.artwork import artwork_from_bytes
from plugins import registry
from plugins.contract import ExportError
from plugins.options import OptionError, parse_options


def main(arguments: list[str]) -> int:
    if len(arguments) < 2 or not all("=" in pair for pair in arguments[2:]):
        sys.stderr.write(__doc__ or "")
        return 2
    name, item, *pairs = arguments
    try:
        fmt = registry.get(name)
        options = parse_options(fmt, dict(pair.split("=", 1) for pair in pairs))
    except (KeyError, OptionError) as error:
        sys.stderr.write(f"{error.args[0]}\n")
        return 2
    try:
        done = fmt.export(artwork_from_bytes(sys.stdin.buffer.read()), item, options)
    except (ExportError, KeyError, ValueError) as error:
        sys.stderr.write(f"{error.args[0]}\n")
        return 1
    sys.stdout.buffer.write(done)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
