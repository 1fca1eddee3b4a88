"""The quick line: one sentence in Danish, Bokmål or English read as a promise."""

from repairdesk.phrases.directory import Directory
from repairdesk.phrases.sentence import understand
from repairdesk.phrases.understood import Doubt, Match, Part, Span, Understood

__all__ = ["Directory", "Doubt", "Match", "Part", "Span", "Understood", "understand"]
