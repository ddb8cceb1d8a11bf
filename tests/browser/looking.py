"""What is looked at on every page."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.browser.running import ROOT

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
TARGET_PX = 48

_AXE = """async () => {
  const found = await axe.run(document, {resultTypes: ['violations']});
  return found.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | '));
}"""
_SMALL = """(least) => [...document.querySelectorAll('button, summary, input, textarea, a, .tile')]
  .filter(e => e.checkVisibility({checkOpacity: true, checkVisibilityCSS: true}))
  .filter(e => !e.closest('.skip, .tile input, p:not(.links):not(.back), .check') && e.type !== 'hidden')
  .filter(e => e.type !== 'radio')
  .map(e => [e.getBoundingClientRect(), e])
  .filter(([box]) => Math.min(box.width, box.height) < least - 0.5)
  .map(([box, e]) => `${e.outerHTML.slice(0, 90)} ${Math.round(box.width)} x ${Math.round(box.height)}`)"""
_WIDE = """() => [document.documentElement.scrollWidth, ...[...document.querySelectorAll('body *')]
  .filter(e => !e.closest('.examples, .skip, .live, svg') && e.getBoundingClientRect().right > innerWidth + 1)
  .map(e => e.outerHTML.slice(0, 90))]"""


def look(page: Page) -> None:
    """axe finds nothing, nothing is wider than the phone, everything to tap is large enough."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate(_AXE)
    assert not found, found
    wide = page.evaluate(_WIDE)
    assert wide == [page.viewport_size["width"] if page.viewport_size else 0], wide
    small = page.evaluate(_SMALL, TARGET_PX)
    assert not small, small
