"""Processes that never outlive the one that started them (Linux)."""

from __future__ import annotations

import ctypes
import os
import signal
import sys

_PR_SET_PDEATHSIG = 1


def die_with_parent(with_signal: int = signal.SIGTERM, parent: int | None = None) -> None:
    """Asks the kernel for ``with_signal`` when the parent dies, kill -9 included (prctl(2)).

    ``parent``: its process id, where known; closes the gap in which it may have died already.
    """
    if not sys.platform.startswith("linux"):
        return
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_PDEATHSIG, int(with_signal), 0, 0, 0):
        raise OSError(ctypes.get_errno(), "prctl(PR_SET_PDEATHSIG)")
    if parent is not None and os.getppid() != parent:
        os._exit(1)
