"""Those who listen for changes: woken when something happens that concerns them, and told who they still are."""

from api.live.hub import Hub
from api.live.listener import Listener

__all__ = ["Hub", "Listener"]
