"""What the lists of jobs, of customers and of what was found share."""
