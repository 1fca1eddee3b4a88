"""The list of jobs, and the form that opens a new one."""
