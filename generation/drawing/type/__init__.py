"""Type: the open faces, pairings of them, and text set as outlines.

Nothing is loaded by importing the package. The doors are
`setting.set_line`, `setting.set_block`, `arcs.set_arc`, `vertical.set_vertical`,
`fitting.fit_line`, `fitting.fit_block`, `pairings.PAIRINGS` and
`shaping.supported`. `python -m generation.drawing.type.fonts` prepares the fonts.
"""
