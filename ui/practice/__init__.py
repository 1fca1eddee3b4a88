"""Plays at the counter: real keys and clicks in the real windows, on a clock that is moved by hand."""
