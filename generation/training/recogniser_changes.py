"""What is done to a picture before the recogniser learns from it, so that it leans on the drawing.

Turned, shrunk, moved, mirrored; beside another figure; in other colours, one ink, no colour; on pale, mid
and dark grounds; dark for light. All on OKLab times opacity, where each of these is linear.
Shape suffixes: N pictures, C lightness, a, b and opacity, 3 without opacity, H rows, W columns.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as fn

from generation.model.recogniser import PX

Array = np.ndarray[Any, np.dtype[Any]]

_FITS = (PX - 2) / PX
"""Share of the side that a figure fills where nothing is changed, as in ``judging.look``."""
_LMS = ((0.4122214708, 0.5363325363, 0.0514459929), (0.2119034982, 0.6806995451, 0.1073969566))
_LMS_3 = (*_LMS, (0.0883024619, 0.2817188376, 0.6299787005))
_LAB_3 = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)
"""Björn Ottosson, "A perceptual color space for image processing" (2020)."""


@dataclass(frozen=True)
class Changes:
    """Shares of pictures (0..1) and widest ranges of each change."""

    scale: tuple[float, float] = (0.78, 1.04)
    turn_degrees: float = 12.0
    squeeze: float = 0.07
    mirror: float = 0.5
    company: float = 0.12
    other_hue: float = 0.12
    hue_degrees: float = 25.0
    grey: float = 0.2
    one_ink: float = 0.1
    inverted: float = 0.15
    blurred: float = 0.1
    noise: float = 0.015

    def to_json(self) -> dict[str, Any]:
        return {k: list(v) if isinstance(v, tuple) else v for k, v in vars(self).items()}


def to_lab(rgba_NHWC: Array) -> Tensor:
    """uint8 sRGB with opacity -> (N, C, H, W) fp16, OKLab times opacity, and opacity."""
    out = []
    for some in np.array_split(rgba_NHWC, max(1, len(rgba_NHWC) // 256)):
        rgba = torch.from_numpy(some.astype(np.float32) / 255)
        rgb, alpha = rgba[..., :3], rgba[..., 3:]
        linear = torch.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
        lms = (linear @ torch.tensor(_LMS_3).T).clamp(min=0) ** (1 / 3)
        lab = lms @ torch.tensor(_LAB_3).T
        out.append(torch.cat([lab * alpha, alpha], dim=3).permute(0, 3, 1, 2).half())
    return torch.cat(out)


def plain(lab_NCHW: Tensor, ground: tuple[float, float, float] = (0.985, 0.0, 0.01)) -> Tensor:
    """(N, 3, PX, PX) as the eye is shown them: unchanged, on paper."""
    at = torch.tensor([_FITS, 0.0, 0.0]).repeat(len(lab_NCHW), 1)
    small = _placed(lab_NCHW.float(), at[:, 0], at[:, 0], at[:, 1], at[:, 1], at[:, 1])
    return small[:, :3] - small[:, 3:] * torch.tensor(ground)[None, :, None, None]


def changed(lab_NCHW: Tensor, changes: Changes, dice: torch.Generator) -> Tensor:
    """(N, 3, PX, PX): each picture with its own draw of every change."""
    seen = _moved(lab_NCHW.float(), changes, dice)
    lab, alpha = seen[:, :3], seen[:, 3:]
    lab = _coloured(lab, alpha, changes, dice)
    look = lab - alpha * _grounds(lab, alpha, dice)
    look = _one_inked(look, alpha, changes, dice)
    n = len(look)
    sign = torch.where(_some(n, changes.inverted, dice), -1.0, 1.0)[:, None, None]
    look[:, 0] *= sign
    soft = fn.avg_pool2d(look, 3, 1, 1)
    look = torch.where(_some(n, changes.blurred, dice)[:, None, None, None], soft, look)
    look = look * _between(n, 0.7, 1.2, dice)[:, None, None, None]
    return look + torch.randn(look.shape, generator=dice) * changes.noise


def _between(n: int, low: float, high: float, dice: torch.Generator) -> Tensor:
    return torch.rand(n, generator=dice) * (high - low) + low


def _some(n: int, share: float, dice: torch.Generator) -> Tensor:
    return torch.rand(n, generator=dice) < share


def _placed(lab: Tensor, width: Tensor, height: Tensor, turn: Tensor, x: Tensor, y: Tensor) -> Tensor:
    """Sizes as shares of the side, ``turn`` in radians, ``x`` and ``y`` of the middle in half sides."""
    cos, sin = torch.cos(turn), torch.sin(turn)
    rows = [
        torch.stack([cos / width, sin / width, -(cos * x + sin * y) / width], dim=1),
        torch.stack([-sin / height, cos / height, -(cos * y - sin * x) / height], dim=1),
    ]
    grid = fn.affine_grid(torch.stack(rows, dim=1), [len(lab), 4, 2 * PX, 2 * PX], align_corners=False)
    return fn.avg_pool2d(fn.grid_sample(lab, grid, align_corners=False), 2)


def _moved(lab: Tensor, changes: Changes, dice: torch.Generator) -> Tensor:
    n = len(lab)
    lab = torch.where(_some(n, changes.mirror, dice)[:, None, None, None], lab.flip(3), lab)
    together = _some(n, changes.company, dice)
    size = _between(n, *changes.scale, dice) * _FITS
    size = torch.where(together, size * _between(n, 0.62, 0.85, dice), size)
    wide = size * _between(n, 1 - changes.squeeze, 1 + changes.squeeze, dice)
    most = math.radians(changes.turn_degrees)
    turn = _between(n, -most, most, dice)
    free = (1 - size).clamp(min=0) * 0.7 + 0.03
    x, y = _between(n, -1, 1, dice) * free, _between(n, -1, 1, dice) * free
    front = _placed(lab, wide, size, turn, x, y)
    which = torch.nonzero(together)[:, 0]
    if len(which):
        behind = lab[which]
        mixed = _some(len(which), 0.5, dice)[:, None, None, None]
        behind = torch.where(mixed, behind.roll(1, 0), behind)
        side = torch.where(_some(len(which), 0.5, dice), -1.0, 1.0)
        k = size[which] * 0.74
        beside = x[which] + side * size[which] * 1.04
        company = _placed(behind, k, k, turn[which] + side * 0.15, beside, y[which] + size[which] * 0.2)
        front[which] += (1 - front[which, 3:]) * company
    return front


def _coloured(lab: Tensor, alpha: Tensor, changes: Changes, dice: torch.Generator) -> Tensor:
    n = len(lab)
    most = math.radians(changes.hue_degrees)
    turn = torch.where(
        _some(n, changes.other_hue, dice),
        _between(n, -math.pi, math.pi, dice),
        _between(n, -most, most, dice),
    )
    chroma = torch.where(_some(n, changes.grey, dice), torch.zeros(n), _between(n, 0.5, 1.3, dice))
    cos, sin = (f(turn)[:, None, None] * chroma[:, None, None] for f in (torch.cos, torch.sin))
    a, b = lab[:, 1], lab[:, 2]
    steep = _between(n, 0.75, 1.15, dice)[:, None, None]
    lift = _between(n, -0.08, 0.08, dice)[:, None, None] + (1 - steep) * 0.5
    lightness = lab[:, 0] * steep + lift * alpha[:, 0]
    return torch.stack([lightness, a * cos - b * sin, a * sin + b * cos], dim=1)


def _grounds(lab: Tensor, alpha: Tensor, dice: torch.Generator) -> Tensor:
    """(N, 3, 1, 1): pale mostly, mid or dark for some; pale again where the figure would vanish."""
    n = len(lab)
    pale = _ground(n, (0.92, 1.0), 0.03, dice)
    kind = torch.rand(n, generator=dice)[:, None]
    mid, dark = _ground(n, (0.55, 0.9), 0.12, dice), _ground(n, (0.2, 0.42), 0.08, dice)
    ground = torch.where(kind < 0.6, pale, torch.where(kind < 0.8, mid, dark))
    area = alpha.sum((2, 3)).clamp(min=1)
    far = (lab - alpha * ground[:, :, None, None]).norm(dim=1).sum((1, 2)) / area[:, 0]
    return torch.where((far < 0.22)[:, None], pale, ground)[:, :, None, None]


def _ground(n: int, lightness: tuple[float, float], chroma: float, dice: torch.Generator) -> Tensor:
    hue, far = _between(n, -math.pi, math.pi, dice), _between(n, 0, chroma, dice)
    return torch.stack([_between(n, *lightness, dice), far * hue.cos(), far * hue.sin()], dim=1)


def _one_inked(look: Tensor, alpha: Tensor, changes: Changes, dice: torch.Generator) -> Tensor:
    """One colour on the ground, where the picture is darker than its own middle."""
    n = len(look)
    own = look[:, 0] / alpha[:, 0].clamp(min=0.05)
    area = alpha.sum((1, 2, 3)).clamp(min=1)
    middle = (look[:, 0].sum((1, 2)) / area)[:, None, None] + 0.04
    share = alpha[:, 0] * ((middle - own) * 10 + 0.5).clamp(0, 1)
    ink = torch.stack(
        [_between(n, -0.75, -0.35, dice), _between(n, -0.1, 0.1, dice), _between(n, -0.1, 0.1, dice)], dim=1
    )
    inked = share[:, None] * ink[:, :, None, None]
    return torch.where(_some(n, changes.one_ink, dice)[:, None, None, None], inked, look)
