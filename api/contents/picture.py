"""Small pictures of pictures; whatever is too large or broken has none."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageOps

FORMATS = ("PNG", "JPEG", "GIF", "WEBP")
PIXELS = 40_000_000
"""Most pixels of a picture that is opened: its size is looked at before anything is unpacked."""
BOX = (480, 360)


def make_thumbnail(source: Path, target: Path) -> bool:
    """Draw the picture smaller into the target; whether that could be done."""
    try:
        with Image.open(source, formats=FORMATS) as picture:
            if picture.width * picture.height > PIXELS:
                return False
            picture.draft("RGB", (BOX[0] * 2, BOX[1] * 2))
            small = ImageOps.exif_transpose(picture)
            small.thumbnail(BOX)
            # A fresh picture: what the camera wrote beside the pixels, such as the place, stays behind.
            drawn = small.convert("RGBA" if small.has_transparency_data else "RGB")
            drawn.info.clear()
            drawn.save(target, "WEBP", quality=78)
    except (OSError, ValueError, SyntaxError, MemoryError, Image.DecompressionBombError):
        # Whatever is wrong with it, it is a file like any other.
        target.unlink(missing_ok=True)
        return False
    return True
