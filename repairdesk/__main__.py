"""Lets `python -m repairdesk` do what the command `repairdesk` does."""

from repairdesk.cli import main

if __name__ == "__main__":
    main()
