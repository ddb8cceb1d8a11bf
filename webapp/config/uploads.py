"""An upload that is too large is let go while it arrives; the form then says so beside the field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core.files.uploadhandler import FileUploadHandler

from webapp.studio.photos.limits import MAX_BYTES

if TYPE_CHECKING:
    from django.core.files.uploadedfile import UploadedFile


class BoundedUploadHandler(FileUploadHandler):
    """Stands before the storing handlers and passes on MAX_BYTES and one chunk more.

    The rest is read (the parser must find the next field) but never kept. What is stored
    is then just over the limit, and photo intake refuses it with the right words.
    """

    _seen = 0

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        super().new_file(*args, **kwargs)
        self._seen = 0

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes | None:
        over = self._seen > MAX_BYTES
        self._seen += len(raw_data)
        return None if over else raw_data

    def file_complete(self, file_size: int) -> UploadedFile[bytes] | None:
        return None
