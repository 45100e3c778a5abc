"""``wellput serve``."""

from __future__ import annotations

import dataclasses
import os
import socket
import webbrowser

import click

from wellput.errors import SettingsError
from wellput.settings import Settings

__all__ = ["serve"]


@click.command()
@click.option("--host", help="Address to listen on.  [default: 127.0.0.1]")
@click.option("--port", type=click.IntRange(0, 65535), help="Port to listen on; 0 takes a free one.  [default: 8765]")
@click.option("--workers", type=click.IntRange(1, 64), default=1, show_default=True, help="Processes.")
@click.option("--open", "open_page", is_flag=True, help="Open the workbench in the browser.")
def serve(host: str | None, port: int | None, workers: int, open_page: bool) -> None:
    """Serve the API and the workbench on this computer."""
    import uvicorn
    from uvicorn.supervisors import Multiprocess

    settings = Settings.from_environment(host=host, port=port)
    listener = _listen(settings)
    settings = dataclasses.replace(settings, port=listener.getsockname()[1])
    # The processes that serve read their settings as a fresh start would.
    os.environ["WELLPUT_HOST"], os.environ["WELLPUT_PORT"] = settings.host, str(settings.port)
    shown = f"[{settings.host}]" if ":" in settings.host else settings.host
    address = f"http://{shown}:{settings.port}"
    click.echo(f"Wellput listens on {address}  (stop it with Ctrl+C)")
    click.echo(f"Open {address}/ in a browser for the workbench.")
    config = uvicorn.Config(
        "wellput.app:create_app",
        factory=True,
        workers=workers,
        # Uvicorn's access log holds query strings, and those can hold a message.
        access_log=False,
        log_level="warning",
        server_header=False,
        ws="none",
        timeout_graceful_shutdown=5,
    )
    if open_page:
        webbrowser.open(f"{address}/")
    if workers > 1:
        Multiprocess(config, sockets=[listener]).run()
    else:
        uvicorn.Server(config).run(sockets=[listener])


def _listen(settings: Settings) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    if os.name == "posix":
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((settings.host, settings.port))
    except OSError as error:
        listener.close()
        raise SettingsError(
            f"cannot listen on {settings.host}:{settings.port} ({error.strerror}). "
            "Is Wellput running already? Choose another port with --port."
        ) from error
    listener.set_inheritable(True)
    return listener
