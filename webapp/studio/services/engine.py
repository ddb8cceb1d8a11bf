"""The generator's worker holds one model. This is where it is."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generation.serving.designer import Designer

_lock = threading.Lock()
_designer: Designer | None = None


def designer() -> Designer:
    """The process's Designer; loaded at the first call. Only the generate lane calls it."""
    global _designer
    with _lock:
        if _designer is None:
            from generation.serving.designer import Designer

            _designer = Designer.load()
        return _designer


def warm() -> None:
    """Loads the model and designs once, so that the first seller waits no longer than the second."""
    from generation.brief import Brief
    from generation.serving.designer import DesignRequest

    designer().design([DesignRequest(brief=Brief(text="honey from our own bees"), concepts=1)])


def close() -> None:
    """Lets the model and its children go; the next call of ``designer`` loads anew."""
    global _designer
    with _lock:
        if _designer is not None:
            _designer.close()
            _designer = None
