"""Calendars: when somebody works, hour by hour, and on which days nobody does."""
