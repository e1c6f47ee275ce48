"""The one way anything is read: from a selection to one SQL statement that returns the finished JSON."""
