"""Briefs as people write them, each with its truth; see ``writer.write``."""

from generation.corpus.briefs.model import BriefSample, Truth, Wishes
from generation.corpus.briefs.writer import LANGUAGES, write

__all__ = ["LANGUAGES", "BriefSample", "Truth", "Wishes", "write"]
