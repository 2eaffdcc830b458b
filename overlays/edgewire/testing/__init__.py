"""For tests of programs that use edgewire: fixtures of pytest, on the sandbox. See ``plugin``."""
