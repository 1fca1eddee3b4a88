"""Customers: for now, bringing them in from a file."""
