repeat skip
