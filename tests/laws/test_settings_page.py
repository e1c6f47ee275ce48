"""The settings' page says what the settings are."""

from __future__ import annotations

from pathlib import Path

from api.settings_page import page


def test_the_page_of_settings_is_the_one_generated() -> None:
    assert Path("docs/settings.md").read_text(encoding="utf-8") == page(), (
        "run: python -m api settings > docs/settings.md"
    )
