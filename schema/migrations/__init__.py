"""Migrations: plain SQL for each database, applied in order, once, all or nothing."""

from schema.migrations.migration import FOLDER, MigrationRefused
from schema.migrations.runner import migrate, pending

__all__ = ["FOLDER", "MigrationRefused", "migrate", "pending"]
