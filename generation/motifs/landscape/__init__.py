"""Land, sky, houses, trees and beasts behind the seller's product: flat shapes of few nodes.

Shapes carry *roles* as tones (see ``roles``); whoever composes them gives each a colour that is told
apart from what lies behind it. House, tree and beast are drawn standing on (0, 0), about 100 units
tall; land and sky in the box they fill. y grows downwards.
"""
