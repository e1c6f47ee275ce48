"""The whole world plays here."""

from tests.cast import cheap_passwords
from tests.told import told_file, told_template, world, world_url

__all__ = ["cheap_passwords", "told_file", "told_template", "world", "world_url"]
