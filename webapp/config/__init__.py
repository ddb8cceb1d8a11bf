"""Settings, URLs, and the doors that servers open."""
