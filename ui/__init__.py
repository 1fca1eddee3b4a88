"""The windows: Qt only, no database; every click goes through the back office."""
