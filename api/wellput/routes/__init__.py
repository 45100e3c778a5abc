"""The HTTP faces of Wellput: its own interface, LibreTranslate's, LanguageTool's, and the workbench page."""
