"""An upload that is too large is cut off while it arrives; the form then says so beside the photo."""

from __future__ import annotations

from typing import Any, BinaryIO

from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler, SkipFile

from webapp.studio.photos.limits import MAX_BYTES


class BoundedUploadHandler(FileUploadHandler):
    """Stands before the storing handlers. At MAX_BYTES + 1 it drops the rest of the file and
    hands over one that says its size, so that intake refuses it with the right words.

    The body is still read to its end (the parser must find the next field), but never kept.
    """

    def handle_raw_input(
        self,
        input_data: BinaryIO,
        META: dict[str, Any],
        content_length: int,
        boundary: bytes,
        encoding: str | None = None,
    ) -> None:
        self._seen = 0

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        super().new_file(*args, **kwargs)
        self._seen = 0

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        self._seen += len(raw_data)
        if self._seen > MAX_BYTES:
            self.request.META["sheaf.oversized"] = self.field_name  # type: ignore[union-attr]
            raise SkipFile
        return raw_data

    def file_complete(self, file_size: int) -> UploadedFile | None:
        return None
