"""Plans are made for the fixture world."""

from tests.reading.conftest import told_url, world
from tests.told import told_file, told_template

__all__ = ["told_file", "told_template", "told_url", "world"]
