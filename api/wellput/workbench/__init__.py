"""The workbench: the page at ``/``, plain files without a build step and without anything from outside."""
