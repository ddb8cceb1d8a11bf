"""One A4 page that tells a printing house all it asks on the phone: sizes, plates, inks, stock."""

from __future__ import annotations

from dataclasses import dataclass

import pikepdf

from generation.drawing.artwork import Artwork
from generation.drawing.cmyk import CONDITION, total_ink_limit
from generation.drawing.colour import Oklch
from generation.drawing.colour_names import colour_name
from generation.drawing.scene import Ink, Scene
from plugins import options
from plugins.lettering import BOLD, GREY, INK, TEXT, Lettering
from plugins.pdf.content import ContentWriter
from plugins.pdf.document import Page, write_document
from plugins.pdf.placing import place_form, scene_form
from plugins.pdf.resources import Resources
from plugins.plates import PROCESS_PLATES, Plate, spot_plate, total_ink, used_inks
from plugins.printer_words import PROCESSES, STOCKS, WORDS, colour_words, language_index, plate_words
from plugins.sheets import A4_UM

LEFT, RIGHT = 15_000, A4_UM[0] - 15_000
PICTURE = (95_000, 82_000)
PICTURE_TOP = 45_000
TABLE_LEFT = 122_000
INKS_TOP = 146_000
ROW = 8700
INK_ROWS = 6
SMALL, BODY, LARGE = 2500, 3200, 7000


@dataclass(frozen=True)
class PrinterSheetOptions(options.Options):
    process: str = options.choice(
        "digital-label", {name: words[0] for name, words in PROCESSES.items()}, "Printing process"
    )
    bleed_um: int = options.whole(
        3000, 0, 15_000, "Bleed", unit="µm", help="As in the PDF that goes with it."
    )
    stock: str = options.text("", 60, "Stock", help="What it is printed on, in your words.")
    files: str = options.text("", 400, "Files", help="Their names, with commas between.")
    notes: str = options.text("", 600, "Notes for the printer")


def _mm(um: float) -> str:
    return f"{um / 1000:.1f}".removesuffix(".0")


def plate_names(scene: Scene) -> list[str]:
    """Process plates that carry ink, in press order, then the spots."""
    inks = [i for i in used_inks(scene) if i.kind == "process"]
    names = [name for n, name in enumerate(PROCESS_PLATES) if any(i.cmyk[n] for i in inks)]
    spots = (spot_plate(scene, i) for i in used_inks(scene))
    return names + list(dict.fromkeys(s[0].name for s in spots if s))


class _Sheet:
    """The page being set: every phrase in the artwork's language, English beside it."""

    def __init__(self, artwork: Artwork, item: str, chosen: PrinterSheetOptions) -> None:
        self.artwork, self.item, self.chosen = artwork, item, chosen
        self.design = artwork.scene(item)
        self.index = language_index(artwork.language)
        self.page = Lettering(("en", "zh-Hans", "es")[self.index])

    def words(self, key: str) -> str:
        return WORDS[key][self.index]

    def phrase(self, x: int, y: int, key: str, size: int, font: str = TEXT, ink: str = INK) -> None:
        """A phrase, then the same in English, smaller and grey."""
        x += self.page.text(x, y, self.words(key), size, font=font, ink=ink)
        if self.index:
            self.page.text(x + size // 2, y, WORDS[key][0], min(size - 400, 4200), ink=GREY)

    def heading(self) -> None:
        self.phrase(LEFT, 19_000, "for_the_printer", 3800, ink=GREY)
        self.page.text(LEFT, 31_000, self.artwork.title, LARGE, font=BOLD, room=RIGHT - LEFT)
        self.page.rule(LEFT, 36_000, RIGHT, 36_000, 250, INK)

    def picture_place(self) -> tuple[float, int, int]:
        """Scale and top left corner of the reduced design."""
        w, h = self.design.width_um, self.design.height_um
        scale = min(PICTURE[0] / w, PICTURE[1] / h, 1.0)
        return scale, LEFT + 5000, PICTURE_TOP

    def picture_frame(self) -> None:
        """The trim's outline and its two measures, as on a working drawing."""
        scale, x, y = self.picture_place()
        w, h = round(self.design.width_um * scale), round(self.design.height_um * scale)
        page = self.page
        for x0, y0, x1, y1 in (
            (x, y, x + w, y),
            (x + w, y, x + w, y + h),
            (x, y + h, x + w, y + h),
            (x, y, x, y + h),
        ):
            page.rule(x0, y0, x1, y1, 60, GREY)
        below, beside = y + h + 4500, x - 3500
        page.rule(x, below, x + w, below, 120, INK)
        page.rule(beside, y, beside, y + h, 120, INK)
        for end in (x, x + w):
            page.rule(end, below - 1200, end, below + 1200, 120, INK)
        for end in (y, y + h):
            page.rule(beside - 1200, end, beside + 1200, end, 120, INK)
        size = f"{_mm(self.design.width_um)} × {_mm(self.design.height_um)} mm"
        line = f"{size}, {self.words('at_scale')} {round(scale * 100)} %"
        page.text(x, below + 4600, line, SMALL)

    def table(self) -> None:
        d, chosen = self.design, self.chosen
        stock = chosen.stock or STOCKS.get(d.substrate, (d.substrate,) * 3)[self.index]
        around = f"{_mm(chosen.bleed_um)} mm {self.words('each_side')}"
        limit = total_ink_limit(chosen.process)
        plates = plate_names(d)
        rows = (
            ("item", self.item),
            ("trim", f"{_mm(d.width_um)} × {_mm(d.height_um)} mm"),
            ("bleed", around),
            ("safe", f"{_mm(d.safe_um)} mm"),
            ("process", PROCESSES[chosen.process][self.index]),
            ("stock", stock),
            ("plates", f"{len(plates)}: {', '.join(plate_words(p, self.index) for p in plates)}"),
            ("total_ink", f"{total_ink(d)} %, {self.words('limit')} {limit} %"),
            ("condition", f"{CONDITION}, PDF/X-4"),
        )
        y = PICTURE_TOP + 3000
        for key, value in rows:
            self.phrase(TABLE_LEFT, y, key, SMALL, ink=GREY)
            lines = self.page.wrapped(value, BOLD, BODY, RIGHT - TABLE_LEFT)[:2]
            for n, line in enumerate(lines):
                self.page.text(TABLE_LEFT, y + 4300 + 4100 * n, line, BODY, font=BOLD)
            y += 9000 + 4100 * (len(lines) - 1)

    def inks(self) -> tuple[Ink, ...]:
        """The swatches; gives the inks they show."""
        page, inks = self.page, used_inks(self.design)
        page.rule(LEFT, INKS_TOP - 7500, RIGHT, INKS_TOP - 7500)
        self.phrase(LEFT, INKS_TOP - 2000, "inks", 3800, BOLD)
        shown = inks[: 2 * INK_ROWS]
        half = (len(shown) + 1) // 2
        for n, ink in enumerate(shown):
            x = LEFT if n < half else LEFT + 93_000
            y = INKS_TOP + 2000 + ROW * (n if n < half else n - half)
            page.swatch(x, y, 6500, ink.name)
            spot = spot_plate(self.design, ink)
            name = self.ink_words(ink, spot)
            page.text(x + 8500, y + 2600, name, 2900, font=BOLD, room=76_000)
            for column, letter in enumerate("CMYK"):
                page.text(
                    x + 8500 + 11_000 * column, y + 6300, f"{letter} {ink.cmyk[column]}", SMALL, ink=GREY
                )
            if spot and spot[1] != 1000:
                tint = f"= {spot[1] / 10:.0f} % {spot[0].name}"
                page.text(x + 52_500, y + 6300, tint, SMALL, ink=GREY, room=32_000)
        if len(inks) > len(shown):
            more = self.words("and_more").format(n=len(inks) - len(shown))
            page.text(LEFT, INKS_TOP + 2000 + ROW * half + 3000, more, SMALL, ink=GREY)
        return shown

    def ink_words(self, ink: Ink, spot: tuple[Plate, int] | None) -> str:
        """A spot by its plate's name; a process ink by the colour that it shows."""
        if spot is None:
            lightness, chroma, hue = ink.oklch
            name = colour_name(Oklch(lightness / 1000, chroma / 1000, hue / 10))
            return colour_words(name, self.index).capitalize()
        return f"{plate_words(spot[0].name, self.index)} ({self.words('spot')})"

    def _entries(self) -> list[tuple[str, bool]]:
        """The lines of the notes, each with whether it is said in grey."""
        lines = [(line, False) for part in self.chosen.notes.splitlines() for line in self._wrap(part)]
        for key in ("note_outlines", "note_overprint", "note_proof"):
            lines += [(line, False) for line in self._wrap(self.words(key))]
            if self.index:
                lines += [(line, True) for line in self._wrap(WORDS[key][0])]
        return lines

    def _wrap(self, words: str) -> list[str]:
        return self.page.wrapped(words, TEXT, 2900, RIGHT - LEFT)

    def foot(self, rows_of_inks: int) -> None:
        """Notes, files and where the design came from."""
        page = self.page
        y = INKS_TOP + 2000 + ROW * rows_of_inks + 9000
        page.rule(LEFT, y - 5500, RIGHT, y - 5500)
        self.phrase(LEFT, y, "notes", 3800, BOLD)
        files = self._wrap(self.chosen.files)[:3] if self.chosen.files else []
        last = A4_UM[1] - 20_000 - (9000 + 4600 * len(files) if files else 0)
        for line, quiet in self._entries():
            if y + 5000 > last:
                break
            y += 5000
            page.text(LEFT, y, line, 2900, ink=GREY if quiet else INK)
        if files:
            y += 10_000
            self.phrase(LEFT, y, "files", 3800, BOLD)
            for line in files:
                y += 5000
                page.text(LEFT, y, line, 2900)
        p = self.artwork.provenance
        end = f"{self.words('concept')} {p.concept} · {p.created} · "
        end += f"{self.words('fingerprint')} {self.design.sha256()[:16]} · Sheaf"
        page.text(LEFT, A4_UM[1] - 12_000, end, SMALL, ink=GREY)

    def scene(self) -> Scene:
        self.heading()
        self.picture_frame()
        self.table()
        inks = self.inks()
        self.foot((len(inks) + 1) // 2)
        return self.page.scene(*A4_UM, self.artwork.title, self.design.inks)


class PrinterSheet:
    name = "printer-sheet"
    title = "Page for the printer"
    extension = "pdf"
    media_type = "application/pdf"
    api = 1
    items = ("*",)
    Options = PrinterSheetOptions

    def export(self, artwork: Artwork, item: str, options: PrinterSheetOptions) -> bytes:
        sheet = _Sheet(artwork, item, options)
        page_scene = sheet.scene()
        pdf = pikepdf.new()
        resources = Resources(pdf, layers=False)
        writer = ContentWriter(resources, 0, A4_UM[1])
        scale, x, y = sheet.picture_place()
        place_form(writer, scene_form(resources, sheet.design, 0), scale, False, x, y, sheet.design.height_um)
        writer.nodes(page_scene, page_scene.nodes)
        box = (0, 0, *A4_UM)
        page = Page(writer.to_bytes(), box, box, box)
        return write_document(
            pdf, resources, [page], artwork, f"{artwork.title}: {item}, {WORDS['for_the_printer'][0]}"
        )
