"""The job's page: on the left all that is agreed, on the right its journal, below a box to write in."""
