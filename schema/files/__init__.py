"""Files: what people attach to what they say."""
