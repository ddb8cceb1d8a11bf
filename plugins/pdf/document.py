"""A PDF/X-4 file round pages that are already written.

Sources: ISO 15930-7 (PDF/X-4: output intent, XMP, boxes, Trapped), ISO 32000-1, the XMP
specification part 1. Nothing here reads a clock: dates are the artwork's, identifiers
are made from the content.
"""

from __future__ import annotations

import hashlib
import io
import uuid
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from generation.drawing.artwork import Artwork
from generation.drawing.cmyk import CONDITION, profile_bytes
from plugins.pdf.numbers import milli_points
from plugins.pdf.resources import Resources
from plugins.vector import xml_text

PRODUCER = "Sheaf"


@dataclass(frozen=True, slots=True)
class Page:
    """``content`` and the boxes, each (left, bottom, right, top) in micrometres."""

    content: bytes
    media_um: tuple[int, int, int, int]
    bleed_um: tuple[int, int, int, int]
    trim_um: tuple[int, int, int, int]


@lru_cache(maxsize=1)
def _deflated_profile() -> bytes:
    return zlib.compress(profile_bytes(), 9)


def _box(um: tuple[int, int, int, int]) -> Array:
    return Array([milli_points(v) / 1000 for v in um])


def _xmp(title: str, date: str, document: str, language: str) -> bytes:
    words, tongue = xml_text(title), xml_text(language or "x-default")
    moment = f"{date}T00:00:00Z"
    alternatives = f'<rdf:li xml:lang="x-default">{words}</rdf:li>'
    if language:
        alternatives += f'<rdf:li xml:lang="{tongue}">{words}</rdf:li>'
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt>{alternatives}</rdf:Alt></dc:title>
<xmp:CreateDate>{moment}</xmp:CreateDate>
<xmp:ModifyDate>{moment}</xmp:ModifyDate>
<xmp:MetadataDate>{moment}</xmp:MetadataDate>
<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>
<xmpMM:DocumentID>uuid:{document}</xmpMM:DocumentID>
<xmpMM:VersionID>1</xmpMM:VersionID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass>
<pdf:Producer>{PRODUCER}</pdf:Producer>
<pdf:Trapped>False</pdf:Trapped>
<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
""".encode()


def _output_intent(pdf: pikepdf.Pdf) -> pikepdf.Object:
    profile = pdf.make_stream(_deflated_profile())
    profile.Filter, profile.N = Name.FlateDecode, 4
    return pdf.make_indirect(
        Dictionary(
            Type=Name.OutputIntent,
            S=Name.GTS_PDFX,
            OutputConditionIdentifier=String(CONDITION),
            OutputCondition=String("Offset, coated art paper, 115 g/m2, ISO 12647-2:2004/Amd 1"),
            RegistryName=String("http://www.color.org"),
            Info=String("FOGRA39L, at most 300 % total ink"),
            DestOutputProfile=profile,
        )
    )


def _layer_list(groups: Sequence[pikepdf.Object]) -> Dictionary:
    default = Dictionary(
        Name=String("Default"), BaseState=Name.ON, Order=Array(groups), ON=Array(groups), Intent=Name.View
    )
    return Dictionary(OCGs=Array(groups), D=default)


def write_document(
    pdf: pikepdf.Pdf, resources: Resources, pages: Sequence[Page], artwork: Artwork, title: str
) -> bytes:
    """The bytes of a PDF/X-4 file; the same pages and artwork give the same bytes."""
    digest = hashlib.sha256(b"\0".join([title.encode(), artwork.to_bytes(), *(p.content for p in pages)]))
    document = str(uuid.UUID(bytes=digest.digest()[:16], version=4))
    shared = pdf.make_indirect(resources.dictionary())
    for page in pages:
        leaf = pdf.make_indirect(
            Dictionary(
                Type=Name.Page,
                MediaBox=_box(page.media_um),
                BleedBox=_box(page.bleed_um),
                TrimBox=_box(page.trim_um),
                Resources=shared,
                Contents=pdf.make_stream(page.content),
                Group=Dictionary(S=Name.Transparency, CS=Name.DeviceCMYK),
            )
        )
        pdf.pages.append(pikepdf.Page(leaf))
    date = artwork.provenance.created
    root = pdf.Root
    if artwork.language:
        root.Lang = String(artwork.language)
    root.OutputIntents = Array([_output_intent(pdf)])
    metadata = pdf.make_stream(_xmp(title, date, document, artwork.language))
    metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
    root.Metadata = metadata
    if resources.groups:
        root.OCProperties = _layer_list(resources.groups)
    stamp = String(f"D:{date.replace('-', '')}000000Z")
    pdf.docinfo.update(
        {
            "/Title": String(title),
            "/Creator": String(PRODUCER),
            "/Producer": String(PRODUCER),
            "/CreationDate": stamp,
            "/ModDate": stamp,
            "/Trapped": Name("/False"),
            "/GTS_PDFXVersion": String("PDF/X-4"),
        }
    )
    out = io.BytesIO()
    pdf.save(
        out,
        force_version="1.6",
        deterministic_id=True,
        object_stream_mode=pikepdf.ObjectStreamMode.disable,
        compress_streams=True,
        stream_decode_level=pikepdf.StreamDecodeLevel.none,
    )
    return out.getvalue()
