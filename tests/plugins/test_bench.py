from __future__ import annotations

from plugins.bench import bench_formats


def test_a_label_of_400_paths_leaves_as_pdfx4_in_time() -> None:
    """The budget is 100 ms on two free cores; three times that still fails on a slow path."""
    (timing,) = bench_formats(["pdfx4"], repeats=5)
    assert timing["median_ms"] < 300
    assert timing["bytes"] < 200_000


def test_formats_that_do_not_take_the_item_are_left_out() -> None:
    assert bench_formats(["label-sheet"], item="tuck-carton") == []
