"""The meaning of each rule of the controlled English, one file for each part of the grammar."""
