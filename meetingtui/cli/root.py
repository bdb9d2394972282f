"""The root command: the home directory, and the families of commands, loaded when called."""

from __future__ import annotations

from importlib import import_module

import click

import meetingtui
from meetingtui import crashes, paths, settings
from meetingtui.cli.surroundings import Surroundings
from meetingtui.domain.record import Refusal
from meetingtui.settings import SettingsError
from meetingtui.store.errors import StoreError

COMMANDS = {
    "demo": "live",
    "rehearse": "rehearsing",
    "open": "live",
    "follow": "live",
    "plain": "live",
    "new": "meetings",
    "list": "meetings",
    "meeting": "meetings",
    "body": "bodies",
    "person": "register",
    "seat": "register",
    "item": "items",
    "import": "intake",
    "export": "outward",
    "styles": "styles",
    "formulas": "standing",
    "terms": "standing",
    "log": "outward",
    "verify": "outward",
    "redact": "redacting",
    "check": "outward",
    "backup": "backups",
    "restore": "backups",
    "doctor": "doctor",
}


EXPECTED = (
    click.Abort,
    click.ClickException,
    click.exceptions.Exit,
    Refusal,
    StoreError,
    SettingsError,
    OSError,
)


class Crash(click.ClickException):
    """A fault of the program itself. Its text says where that is noted."""

    exit_code = 1


class Families(click.Group):
    """Commands that are imported only when they are called, so that the live screen starts fast."""

    def invoke(self, ctx: click.Context) -> object:
        """Carry out the command. Raises Crash for what no command should raise."""
        try:
            return super().invoke(ctx)
        except EXPECTED:
            raise
        except Exception as error:
            home = ctx.obj.home if isinstance(ctx.obj, Surroundings) else paths.home()
            said = [crashes.noted(error, home.crashes), *getattr(error, "__notes__", ())]
            raise Crash("\n".join(said)) from error

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        family = COMMANDS.get(cmd_name)
        if family is None:
            return None
        module = import_module(f"meetingtui.cli.{family}")
        name = {"import": "import_", "list": "list_", "open": "open_"}.get(cmd_name, cmd_name)
        command = getattr(module, name)
        return command if isinstance(command, click.Command) else None


@click.group(
    cls=Families,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 90},
)
@click.version_option(meetingtui.__version__)
@click.option(
    "--home",
    metavar="DIR",
    help="Keep every file under this directory (or set MEETINGTUI_HOME).",
)
@click.pass_context
def root(ctx: click.Context, home: str | None) -> None:
    """Run meetings live from the keyboard and publish their minutes.

    Without a command: the library of meetings.
    """
    where = paths.home(home)
    ctx.obj = Surroundings(where, settings.read(where.settings))
    if ctx.invoked_subcommand is None:
        from meetingtui.cli.live import show_library

        ctx.exit(show_library(ctx.obj))
