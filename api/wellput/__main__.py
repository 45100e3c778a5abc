"""``python -m wellput``."""

from wellput.cli import main

if __name__ == "__main__":
    main()
