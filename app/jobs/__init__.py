"""Jobs: tasks of `core` run in child processes, relayed to the window by QThread workers."""
