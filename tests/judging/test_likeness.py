"""Near is what looks the same, not what is called the same."""

from __future__ import annotations

import time

import numpy as np
import pytest

from generation.drawing.path import Path
from generation.drawing.scene import PathNode, TextMeaning
from generation.drawing.shapes import ellipse, rectangle
from generation.judging import likeness
from generation.judging.likeness import BOUND, LENGTH, Shelf, apart, distance, distances, near, stack
from generation.judging.measure import Sheet
from tests.judging.scenes import bars, disc, frame, letters, mm, node, scene


def print_of(nodes: list[PathNode], height: float = 66) -> bytes:
    return likeness.fingerprint(Sheet(scene(nodes, height=height)))


def other_name() -> PathNode:
    """Letters of other widths and shapes on the same line."""
    path = bars(12, 48, 9, 2.6, 2.0, 6) + Path.join([ellipse(mm(30), mm(51), mm(2.6))])
    meaning = TextMeaning("OIIOO", "en", 8000, 4000, 6000, "hand")
    return node(path, "dark", "text", "text:name", meaning)


PLAIN = [disc(), letters()]


def test_the_same_drawing_under_another_name_is_near() -> None:
    assert distance(print_of(PLAIN), print_of([disc(), other_name()])) < 0.5 * BOUND


DIFFERENT = {
    "another drawing": [node(bars(17, 12, 5, 3, 3, 30), "dark", "hero", "motif"), letters()],
    "another colour": [disc("second"), letters()],
    "another arrangement": [disc(x=18, y=40, r=10), letters(left=32, top=38)],
    "a field around it": [
        node(rectangle(mm(8), mm(6), mm(56), mm(60)), "dark", "field", "field"),
        disc("pale"),
        letters("pale"),
    ],
    "a frame": [disc(r=9), letters(left=12, top=40), frame()],
}


@pytest.mark.parametrize("what", DIFFERENT)
def test_what_is_drawn_otherwise_is_not_near(what: str) -> None:
    assert distance(print_of(PLAIN), print_of(DIFFERENT[what])) > BOUND


def test_every_feature_has_room_in_a_byte() -> None:
    assert sum(k.size for k in likeness.KINDS) == LENGTH
    assert all((k.high - k.low) * k.gain <= 255 for k in likeness.KINDS)


def test_a_fingerprint_is_small_and_the_same_every_time() -> None:
    one = print_of(PLAIN)
    assert len(one) == LENGTH <= 128
    assert one == print_of(PLAIN)
    assert distance(one, one) == 0


def test_distance_is_symmetrical_and_at_most_one() -> None:
    rng = np.random.default_rng(1)
    for one, other in rng.integers(0, 256, (20, 2, LENGTH), dtype=np.uint8):
        there, back = distance(one.tobytes(), other.tobytes()), distance(other.tobytes(), one.tobytes())
        assert there == back <= 1


def many(count: int) -> tuple[np.ndarray, bytes]:
    """Fingerprints about a few real ones, as a platform full of look-alikes has them; one to look for."""
    rng = np.random.default_rng(2)
    real = stack([print_of(PLAIN), *(print_of(n) for n in DIFFERENT.values())]).astype(int)
    noise = rng.normal(0, rng.uniform(1, 25, (count, 1)), (count, LENGTH))
    rows = np.clip(real[rng.integers(0, len(real), count)] + noise, 0, 255).astype(np.uint8)
    return rows, print_of(PLAIN)


def test_near_finds_just_those_nearer_than_the_bound() -> None:
    rows, f = many(5000)
    for bound in (0.1, BOUND, 0.3):
        expected = np.flatnonzero(distances(rows, f) < bound)
        assert near(rows, f, bound).tolist() == expected.tolist()
        assert 0 < len(expected) < len(rows)


@pytest.mark.slow
def test_a_hundred_thousand_are_looked_through_in_20_ms() -> None:
    rows, f = many(100_000)
    taken = []
    for _ in range(7):
        begun = time.process_time()
        near(rows, f, BOUND)
        taken.append(time.process_time() - begun)
    assert min(taken) < 0.020


def test_a_shelf_finds_others_designs_and_excepts_ones_own() -> None:
    shelf, f = Shelf(), print_of(PLAIN)
    assert not shelf.is_near(f)
    shelf.add(f, "anna")
    assert shelf.is_near(f) and shelf.is_near(f, but="bela")
    assert not shelf.is_near(f, but="anna")
    shelf.add(print_of([disc(), other_name()]), "bela")
    assert shelf.is_near(f, but="anna"), "hers is excepted, not the place where it lies"


def test_a_shelf_grows() -> None:
    rows, _ = many(3000)
    shelf = Shelf()
    for row in rows:
        shelf.add(row.tobytes())
    assert len(shelf) == 3000
    assert all(shelf.is_near(rows[i].tobytes(), 0.001) for i in (0, 1023, 1024, 2999))


def test_no_two_of_those_that_are_kept_apart_are_near() -> None:
    rows, _ = many(400)
    kept = list(apart((r.tobytes() for r in rows), lambda f: f, Shelf()))
    assert 5 < len(kept) < 400
    table = stack(kept)
    for i, f in enumerate(kept):
        assert near(table, f).tolist() == [i]


def test_what_is_no_fingerprint_is_refused() -> None:
    with pytest.raises(ValueError, match="128"):
        stack([b"short"])
    with pytest.raises(ValueError, match="128"):
        Shelf().add(b"")
