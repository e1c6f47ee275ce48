"""Currencies: the codes that there are, and a refusal of any other."""

from __future__ import annotations

from schema.refusals import Invalid, Words

CODES = (
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY "
    "COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR "
    "ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK "
    "MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF "
    "SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU "
    "UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG"
)
"""ISO 4217, list one, as of 1 January 2026 (six-group.com), without funds, metals and codes for testing."""
CURRENCIES = frozenset(CODES.split())
NO_CURRENCY = Words(
    en="There is no such currency. Write its ISO 4217 code, as PLN, EUR or USD.",
    pl="Nie ma takiej waluty. Wpisz jej kod ISO 4217, na przykład PLN, EUR albo USD.",
)


def must_be_currency(code: str, *path: str) -> None:
    """Refuse a code that no currency has."""
    if code not in CURRENCIES:
        raise Invalid(*path, why=NO_CURRENCY)
