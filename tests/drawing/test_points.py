"""Long paths are worked on as arrays, short ones in loops: nobody can tell which."""

import math
import pickle

import pytest

from generation.drawing.path import MANY, Affine, Path
from generation.drawing.points import points_of
from generation.drawing.shapes import ellipse, radial, rectangle, ring

TURNED = Affine(1.3, 0.2, -0.7, 0.9, 11.5, -3.25)


def crowd() -> list[Path]:
    """Shapes of a few segments each: curves that bulge, lines, holes."""
    blob = radial(lambda a: 200 + 90 * math.sin(math.radians(3 * a)), 7)
    pieces = [blob, ring(30, 40, 90, 50), rectangle(-20, -30, 44.5, 12), ellipse(5, 6, 71, 23)]
    return [p.rotate(7 * i).translate(61.7 * i, -13.3 * i) for i in range(5) for p in pieces]


def long_path() -> Path:
    whole = Path(tuple(s for p in crowd() for s in p.segments))
    assert len(whole.segments) > MANY
    assert all(len(p.segments) <= MANY for p in crowd())
    return whole


def test_a_long_path_moves_as_its_pieces_do() -> None:
    apart = [s for p in crowd() for s in p.transform(TURNED).segments]
    assert list(long_path().transform(TURNED).segments) == apart
    assert list(long_path().transform(TURNED).rounded().segments) == [
        s for p in crowd() for s in p.transform(TURNED).rounded().segments
    ]


def test_a_long_path_has_the_box_of_its_pieces() -> None:
    box = crowd()[0].bounds()
    for piece in crowd()[1:]:
        box = box.union(piece.bounds())
    assert long_path().bounds() == box


@pytest.mark.parametrize("tolerance", [0.05, 0.5, 40.0])
def test_a_long_path_has_the_points_of_its_pieces(tolerance: float) -> None:
    short = [Path(c.segments) for p in crowd() for c in p.contours()]
    looped = [r for c in short for r in c.flatten(tolerance)]
    assert long_path().flatten(tolerance) == looped
    assert [[tuple(p) for p in r.tolist()] for r in long_path().rings(tolerance)] == looped
    assert max(len(r) for r in looped) > 8


def test_whole_numbers_stay_whole() -> None:
    whole = long_path().rounded()
    moved = whole.transform(Affine(1, 0, 0, 1, 5, -7))
    assert all(isinstance(v, int) for p in (whole, moved) for s in p.segments for v in s[1:])
    again = points_of(whole.segments)
    assert again is not None
    assert again.segments() == whole.segments


def test_joined_paths_are_one_run_of_segments() -> None:
    both = long_path().transform(TURNED) + long_path()
    assert both.segments == long_path().transform(TURNED).segments + long_path().segments
    assert (Path() + crowd()[0]).segments == crowd()[0].segments


def test_a_deferred_path_is_drawn_once_and_only_when_looked_at() -> None:
    drawn: list[int] = []

    def draw() -> Path:
        drawn.append(1)
        return ellipse(0, 0, 10)

    path = Path.deferred(draw)
    moved = path.translate(5, 0)
    assert not drawn
    assert moved.bounds().left == -5
    assert path == ellipse(0, 0, 10)
    assert hash(path) == hash(ellipse(0, 0, 10))
    assert len(drawn) == 1
    assert not Path.deferred(Path)


def test_a_path_travels_with_all_its_segments() -> None:
    for path in (long_path().transform(TURNED), Path.deferred(lambda: ellipse(0, 0, 9)), Path()):
        assert pickle.loads(pickle.dumps(path)).segments == path.segments
