"""Settings come from the environment, or the start is refused in one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from api.settings import Settings, SettingsError, read
from api.settings_page import page


def test_without_a_word_everything_has_a_default() -> None:
    assert read({"PATH": "/bin"}) == Settings()


def test_each_kind_of_value_is_read() -> None:
    settings = read(
        {
            "TANDEM_PORT": "9000",
            "TANDEM_DEADLINE": "2.5",
            "TANDEM_ORIGINS": "https://it.example, https://panel.example",
            "TANDEM_PANEL": "elsewhere",
            "TANDEM_TRUSTED_ONLY": "true",
        }
    )

    assert (settings.port, settings.deadline, settings.panel) == (9000, 2.5, Path("elsewhere"))
    assert settings.trusted_only is True
    assert read({"TANDEM_TRUSTED_ONLY": "false"}).trusted_only is False
    assert settings.origins == ("https://it.example", "https://panel.example")


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("TANDEM_PROT", "9000", r"TANDEM_PROT is not a setting\. Did you mean TANDEM_PORT\?"),
        ("TANDEM_COLOUR_OF_THE_SEA", "blue", "docs/settings.md"),
        ("TANDEM_PORT", "many", "must be a whole number, not 'many'"),
        ("TANDEM_PORT", "70000", "at most 65535"),
        ("TANDEM_PORT", "-1", "zero or more"),
        ("TANDEM_DEADLINE", "nan", "finite"),
        ("TANDEM_TRUSTED_ONLY", "yes", "must be true or false, not 'yes'"),
        ("TANDEM_DEADLINE", "soon", "must be a number"),
        ("TANDEM_WORKERS", "0", "at least 1"),
        ("TANDEM_WORKERS", "4", "must be 1 on SQLite"),
        ("TANDEM_DATABASE", "mysql://x", "must be like sqlite://path/file.db or postgres://"),
        ("TANDEM_DATABASE", "sqlite://:memory:", "must be like sqlite://path/file.db"),
        ("TANDEM_DATABASE", "sqlite://", "must be like sqlite://path/file.db"),
        ("TANDEM_LOG_LEVEL", "loud", "one of debug, info"),
        ("TANDEM_MAIL", "mail.it.example", "must be like smtp://"),
        ("TANDEM_MAIL", "smtp://mail.it.example?tls", "must be like smtp://"),
        ("TANDEM_MAIL", "smtp://mail.it.example", "TANDEM_MAIL_FROM must say who"),
        ("TANDEM_NOTICE_DAYS", "7", "must be at least 30, or 0"),
        ("TANDEM_ORIGINS", "it.example", "such as https://it.example"),
        ("TANDEM_ORIGINS", "https://it.example/", "such as https://it.example"),
    ],
)
def test_what_cannot_be_used_is_said(name: str, text: str, says: str) -> None:
    with pytest.raises(SettingsError, match=says):
        read({name: text})


def test_mail_says_who_it_is_from_and_where_its_links_lead() -> None:
    mail = {"TANDEM_MAIL": "smtp://tandem:p%40ss@mail.it.example:587?starttls", "TANDEM_MAIL_FROM": "it@it.example"}
    with pytest.raises(SettingsError, match="TANDEM_ORIGINS must say where links in mail lead"):
        read(mail)
    assert read(mail | {"TANDEM_ORIGINS": "https://it.example"}).address == "https://it.example"
    assert read({"TANDEM_MAIL": "log"}).address == "http://127.0.0.1:8000"


def test_cookies_travel_encrypted_when_every_address_is() -> None:
    assert not read({}).https
    assert read({"TANDEM_ORIGINS": "https://it.example"}).https
    assert not read({"TANDEM_ORIGINS": "https://it.example,http://127.0.0.1:8000"}).https


def test_every_setting_is_on_the_page() -> None:
    assert all(f"`TANDEM_{name.upper()}`" in page() for name in Settings.__dataclass_fields__)
