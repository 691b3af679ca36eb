"""Task `generate`: a set of pictures with captions, masks and a manifest, screened and topped up."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Generator as Steps
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np

from core import ranks
from core.checkpoints import file_hash, read_settings
from core.config import GenerateConfig, Generator
from core.data.captions import Caption
from core.data.dataset import Prepared
from core.data.images import write_picture
from core.data.load import load_prepared
from core.errors import InputError
from core.events import Event, Level, Notice, Progress, Sample
from core.files import is_free, read_json, write_json, write_text
from core.generation.artists import Artist, DiffusionArtist
from core.generation.ledger import Ledger, stored_under
from core.generation.limits import real_limits
from core.generation.manifest import asked_cells, box_cells, measured_cells, written_mask
from core.generation.plan import Planned, Slot
from core.generation.sampling import BATCH
from core.generation.screen import REASONS, Screen, Verdict, look_only
from core.judging.judge import Purpose, trained_judge
from core.judging.nearness import Nearness
from core.paths import Project, Run, SetFolder, relative
from core.runtime import choose_runtime, use_threads

_PLAN = 4
"""Raised whenever the same request would be planned or drawn in another way."""


def generate_set(config: GenerateConfig) -> Iterator[Event]:
    """See `core.tasks.generate`."""
    project = Project(Path(config.project))
    run = project.run(config.run)
    checkpoint = find_checkpoint(run, config.checkpoint)
    data = load_prepared(project)
    use_threads()
    artist = _artist(config, data, checkpoint)
    for text in artist.notices:
        yield Notice(text=text, level=Level.WARNING)
    folder = SetFolder(Path(config.out))
    origin = {"run": run.name, "checkpoint": checkpoint.name, "checkpoint_hash": file_hash(checkpoint)}
    if ranks.count() > 1:
        _open_set(folder, config, origin, data, begin=False)
        ranks.agree()  # all have looked before the first writes
    if ranks.is_first():
        _open_set(folder, config, origin, data, begin=True)
    ledger = Ledger(folder, artist.slots, config.screen)
    if done := len(ledger.kept):
        yield Notice(text=f"{done} of {len(artist.slots)} pictures are there already and are reused.")
    if not ledger.lacking():
        return
    ranks.agree()  # all have read what is there
    before = len(ledger.kept) + len(ledger.rejected)
    try:
        yield from _drawn(data, artist, ledger, origin)
    finally:
        is_new = len(ledger.kept) + len(ledger.rejected) > before or not folder.manifest.exists()
        if is_new and ranks.is_first():
            ledger.write()
    yield from _told(ledger)


def _drawn(data: Prepared, artist: Artist, ledger: Ledger, origin: dict[str, str]) -> Iterator[Event]:
    """Draw candidates, look at them, keep or replace them; each rank draws every so many-th batch."""
    screen: Screen | None = None
    with ranks.stopping_together():
        for attempt, slots in ledger.rounds():
            batches = [slots[start : start + BATCH] for start in range(0, len(slots), BATCH)]
            # Also the company of what is there already: it decides the last bits of each picture.
            batches = [batch for batch in batches if any(ledger.is_open(slot, attempt) for slot in batch)]
            if batches and ledger.is_screened and screen is None:
                screen = yield from _screen_of_all(data, artist)
            for turn in range(0, len(batches), ranks.count()):
                ranks.go_on()
                own = chain(*batches[turn:][ranks.number() : ranks.number() + 1])
                decided = _decided(data, artist, screen, ledger, list(own), attempt)
                for is_kept, row in decided if ranks.count() == 1 else chain(*ranks.gathered(list(decided))):
                    if is_kept:
                        ledger.keep(row | origin)
                        yield _sample(ledger.folder, row, data)
                    else:
                        ledger.reject(row)
                    done, total = len(ledger.kept), len(ledger.slots)
                    yield Progress(stage="Generating pictures", done=done, total=total, unit="pictures")
                if ranks.is_first():
                    ledger.write_when_due()


def _decided(
    data: Prepared, artist: Artist, screen: Screen | None, ledger: Ledger, slots: Sequence[Slot], attempt: int
) -> Iterator[tuple[bool, dict[str, Any]]]:
    """Draw candidates of `slots`; of each open one whether it is kept, and its row. Its files are written."""
    if not slots:
        return
    entries = [artist.candidate(slot, attempt) for slot in slots]
    pictures = np.stack(list(artist.draw(entries)))
    verdicts = look_only(data, entries, pictures) if screen is None else screen.look(entries, pictures)
    for slot, entry, picture, verdict in zip(slots, entries, pictures, verdicts, strict=True):
        if not ledger.is_open(slot, attempt):
            continue
        if verdict.reasons:
            yield False, _reject(ledger.folder, entry, picture, verdict, data)
        else:
            mask = written_mask(data, entry, verdict, artist.asks.mask)
            yield True, _keep(ledger.folder, entry, picture, verdict, mask, data)


def _screen_of_all(data: Prepared, artist: Artist) -> Steps[Event, None, Screen]:
    """The screen of every rank: the first makes what it needs, the others find that in the project's cache."""
    if ranks.is_first():
        screen = yield from _screen(data, artist)
        ranks.go_on()
        return screen
    ranks.go_on()
    return (yield from _screen(data, artist))


def _screen(data: Prepared, artist: Artist) -> Steps[Event, None, Screen]:
    """All that screening needs, made now or from the project's cache."""
    judge = yield from trained_judge(data, Purpose.SCREEN, choose_runtime())
    limits = yield from real_limits(data, judge)
    return Screen(data, judge, Nearness(data), limits, artist.asks)


def _told(ledger: Ledger) -> Iterator[Notice]:
    """What became of the set: what is there, what was drawn again and why, what is lacking and why."""
    again = ""
    if ledger.rejected:
        drawn = len(ledger.kept) + len(ledger.rejected)
        again = f" {len(ledger.rejected)} of {drawn} drawn ones were rejected: {_why(ledger.rejected)}."
    yield Notice(text=f"{len(ledger.kept)} pictures are in {ledger.folder.folder}.{again}")
    for name, missing in ledger.lacking().items():
        asked = sum(slot.defect == name for slot in ledger.slots)
        own = [row for row in ledger.rejected if row["class"] == name]
        others = [row["judged"] for row in own if "class" in row["reasons"].split() and row["judged"] != name]
        called = f" (most looked like '{Counter(others).most_common(1)[0][0]}')" if 2 * len(others) > len(own) else ""
        yield Notice(
            text=f"{missing} of {asked} pictures of '{name}' are lacking: of {asked - missing + len(own)} drawn ones "
            f"{len(own)} were rejected, {_why(own)}{called}. Train longer, or on more pictures of '{name}'; or choose "
            f"by hand among the rejected ones, which are in {ledger.folder.rejected_pictures}.",
            level=Level.WARNING,
        )


def _why(rejected: Sequence[dict[str, Any]]) -> str:
    """Reasons in words, the commonest first; a picture may have several."""
    reasons = Counter(reason for row in rejected for reason in row["reasons"].split())
    return ", ".join(f"{count} {REASONS[reason]}" for reason, count in reasons.most_common())


def _artist(config: GenerateConfig, data: Prepared, checkpoint: Path) -> Artist:
    generator = read_settings(checkpoint).get("generator")
    if generator != Generator.DEEPSMOTE:
        return DiffusionArtist(config, data, checkpoint, generator)
    from core.generation.deepsmote import DeepSMOTEArtist  # its SMOTE takes a second to import

    return DeepSMOTEArtist(config, data, checkpoint)


def find_checkpoint(run: Run, name: str | None) -> Path:
    """The named checkpoint of a run, or the best one where that was measured, else the last."""
    if not run.config.exists():
        raise InputError(f"There is no run '{run.name}' in this project; train one first.")
    files = run.checkpoint_files()
    if not files:
        raise InputError(f"The run '{run.name}' has no checkpoint yet; let it train to the first one.")
    if name is None:
        best = run.best()
        return run.checkpoints / best["checkpoint"] if best else files[-1]
    found = [f for f in files if f.name == name]
    if not found:
        raise InputError(f"The run '{run.name}' has no checkpoint '{name}'; the last one is {files[-1].name}.")
    return found[0]


def _open_set(folder: SetFolder, config: GenerateConfig, origin: dict[str, str], data: Prepared, begin: bool) -> None:
    """Begin the set, or find it begun; refuses a folder that holds anything else."""
    asked = json.loads(json.dumps(config.to_dict()))
    asked.pop("project")
    asked.pop("out")
    named = {name: origin[name] for name in ("checkpoint", "checkpoint_hash")}
    info = named | {"data": data.key, "plan": _PLAN, "request": asked}
    if folder.info.exists():
        stored = read_json(folder.info)
        if stored.get("plan") != _PLAN:
            raise InputError(
                f"{folder.folder} was begun by another version, which planned its pictures in another way; what is in "
                "it can be used and evaluated, but not completed. Choose an empty folder."
            )
        if {key: stored.get(key) for key in info} != info:
            raise InputError(f"{folder.folder} holds another set; choose an empty folder.")
        return
    if not is_free(folder.folder):
        raise InputError(f"{folder.folder} is not empty; choose an empty folder.")
    if not begin:
        return
    # A set finds its project again while both are moved together.
    write_json(folder.info, {"project": relative(data.project.folder, folder.folder)} | info)


def _keep(
    folder: SetFolder, entry: Planned, picture: np.ndarray, verdict: Verdict, mask: np.ndarray | None, data: Prepared
) -> dict[str, Any]:
    """Write the picture, its mask and its caption; return its row of the manifest."""
    caption = Caption(None, None, entry.defect)
    if data.pattern is not None and verdict.seen.pose is not None:
        # Between two real pictures no coordinate was asked for: the caption has the measured one.
        pose = data.pose_of(entry.request) if entry.mix is None else verdict.seen.pose
        caption = Caption(pose.x, pose.y, entry.defect)
    path = folder.folder / entry.file
    if mask is not None:
        write_picture(folder.masks / entry.file, mask[..., None].astype(np.uint8) * 255)
    write_picture(path, picture)
    write_text(path.with_suffix(".txt"), f"{caption}\n")
    return asked_cells(data, entry) | measured_cells(data, entry, verdict) | box_cells(mask)


def _reject(folder: SetFolder, entry: Planned, picture: np.ndarray, verdict: Verdict, data: Prepared) -> dict[str, Any]:
    """Keep the picture apart, to be looked at; return its row of `rejected.csv`."""
    path = stored_under(folder, entry.file, entry.attempt)
    write_picture(path, picture)
    row = asked_cells(data, entry) | measured_cells(data, entry, verdict)
    return row | {"picture": relative(path, folder.folder), "reasons": " ".join(verdict.reasons)}


def _sample(folder: SetFolder, row: dict[str, Any], data: Prepared) -> Sample:
    error = row.get("coordinate_error_px")
    return Sample(
        file=str(folder.folder / row["file"]),
        defect=row["class"],
        real=str(data.project.pictures() / row["source"]),
        coordinate_error_px=float(error) if error else None,
    )
