"""Notices: what people are told by mail of what others do, as they chose."""
