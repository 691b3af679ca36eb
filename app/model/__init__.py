"""What the window knows without showing it: projects, runs, rates and words."""
