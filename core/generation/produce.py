"""Task `generate`: a set of pictures with captions and a manifest."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from core.checkpoints import file_hash, read_settings
from core.config import GenerateConfig, Generator
from core.data.captions import Caption
from core.data.dataset import Prepared, load_prepared
from core.data.images import write_picture
from core.data.matching import match
from core.errors import InputError
from core.events import Event, Level, Notice, Progress, Sample
from core.generation.artists import Artist, DiffusionArtist
from core.generation.plan import Planned
from core.generation.sampling import BATCH
from core.paths import (
    MANIFEST_COLUMNS,
    Project,
    Run,
    SetFolder,
    read_csv,
    read_json,
    relative,
    write_csv,
    write_json,
    write_text,
)
from core.runtime import use_threads

_MANIFEST_EVERY_S = 2.0


def generate_set(config: GenerateConfig) -> Iterator[Event]:
    """See `core.tasks.generate`."""
    project = Project(Path(config.project))
    run = project.run(config.run)
    checkpoint = find_checkpoint(run, config.checkpoint)
    data = load_prepared(project)
    use_threads()
    artist = _artist(config, data, checkpoint)
    planned = artist.planned
    for text in artist.notices:
        yield Notice(text=text, level=Level.WARNING)
    folder = SetFolder(Path(config.out))
    checkpoint_hash = file_hash(checkpoint)
    rows = _open_set(folder, config, checkpoint, checkpoint_hash, data)
    todo = [p for p in planned if not (p.file in rows and (folder.folder / p.file).exists())]
    done = len(planned) - len(todo)
    if done:
        yield Notice(text=f"{done} of {len(planned)} pictures are there already and are reused.")
    if not todo:
        return
    told = time.monotonic()
    origin = {"run": run.name, "checkpoint": checkpoint.name, "checkpoint_hash": checkpoint_hash}
    try:
        for start in range(0, len(todo), BATCH):
            part = todo[start : start + BATCH]
            for entry, picture in zip(part, artist.draw(part), strict=True):
                keep = _keep if entry.mix is None else _keep_mixed
                rows[entry.file] = keep(folder, entry, picture, data) | origin
                done += 1
                yield _sample(folder, rows[entry.file], data)
                yield Progress(stage="Generating pictures", done=done, total=len(planned), unit="pictures")
            if time.monotonic() - told > _MANIFEST_EVERY_S:
                _write_manifest(folder, planned, rows)
                told = time.monotonic()
    finally:
        _write_manifest(folder, planned, rows)
    yield Notice(text=f"{len(planned)} pictures are in {folder.folder}.")


def _artist(config: GenerateConfig, data: Prepared, checkpoint: Path) -> Artist:
    if read_settings(checkpoint).get("generator") != Generator.DEEPSMOTE:
        return DiffusionArtist(config, data, checkpoint)
    from core.generation.deepsmote import DeepSMOTEArtist  # its SMOTE takes a second to import

    return DeepSMOTEArtist(config, data, checkpoint)


def find_checkpoint(run: Run, name: str | None) -> Path:
    """The named checkpoint of a run, or the best one by held-back pictures where that was measured, else the last."""
    if not run.config.exists():
        raise InputError(f"There is no run '{run.name}' in this project; train one first.")
    files = run.checkpoint_files()
    if not files:
        raise InputError(f"The run '{run.name}' has no checkpoint yet; let it train to the first one.")
    if name is None:
        return _best(run, files) or files[-1]
    found = [f for f in files if f.name == name]
    if not found:
        raise InputError(f"The run '{run.name}' has no checkpoint '{name}'; the last one is {files[-1].name}.")
    return found[0]


def _best(run: Run, files: Sequence[Path]) -> Path | None:
    """The checkpoint of least loss on held-back pictures."""
    losses = {row["checkpoint"]: row.get("validation_loss") for row in read_csv(run.metrics)}
    known = {file: float(loss) for file in files if (loss := losses.get(file.name))}
    return min(known, key=known.__getitem__, default=None)


def _open_set(
    folder: SetFolder, config: GenerateConfig, checkpoint: Path, checkpoint_hash: str, data: Prepared
) -> dict[str, dict[str, Any]]:
    """Rows made before, by file; refuses a folder that holds anything else."""
    asked = config.to_dict()
    asked.pop("project")
    asked.pop("out")
    info = {"checkpoint": checkpoint.name, "checkpoint_hash": checkpoint_hash, "data": data.key, "request": asked}
    if folder.info.exists():
        stored = read_json(folder.info)
        if {key: stored.get(key) for key in info} != info:
            raise InputError(f"{folder.folder} holds another set; choose an empty folder.")
        return {row["file"]: dict(row) for row in read_csv(folder.manifest)}
    if folder.folder.exists() and any(folder.folder.iterdir()):
        raise InputError(f"{folder.folder} is not empty; choose an empty folder.")
    # A set finds its project again while both are moved together.
    write_json(folder.info, {"project": relative(data.project.folder, folder.folder)} | info)
    return {}


def _keep(folder: SetFolder, entry: Planned, picture: np.ndarray, data: Prepared) -> dict[str, Any]:
    """Write the picture and its caption; return its row of the manifest."""
    row: dict[str, Any] = {
        "file": entry.file,
        "class": entry.defect,
        "seed": entry.seed,
        "source": data.files[entry.request.row],
        "shift_x": f"{entry.request.shift_x:.3f}",
        "shift_y": f"{entry.request.shift_y:.3f}",
    }
    caption = Caption(None, None, entry.defect)
    if data.pattern is not None:
        asked = data.pose_of(entry.request)
        found = match(picture.astype(np.float32) / 255, data.pattern).pose
        error = data.pattern.lattice.distance((asked.x, asked.y), (found.x, found.y))
        caption = Caption(asked.x, asked.y, entry.defect)
        row |= {"x": f"{asked.x:.3f}", "y": f"{asked.y:.3f}", "coordinate_error_px": f"{error:.4f}"}
        row |= {"measured_x": f"{found.x:.3f}", "measured_y": f"{found.y:.3f}"}
    _write(folder, entry, picture, caption)
    return row


def _keep_mixed(folder: SetFolder, entry: Planned, picture: np.ndarray, data: Prepared) -> dict[str, Any]:
    """The same between two real pictures: no coordinate was asked for, so the caption has the measured one."""
    mix = entry.mix
    assert mix is not None
    row: dict[str, Any] = {
        "file": entry.file,
        "class": entry.defect,
        "seed": entry.seed,
        "source": data.files[mix.nearer],
        "shift_x": "0.000",
        "shift_y": "0.000",
        "parent_1": data.files[mix.first],
        "parent_2": data.files[mix.second],
        "factor": repr(mix.factor),
    }
    caption = Caption(None, None, entry.defect)
    if data.pattern is not None:
        found = match(picture.astype(np.float32) / 255, data.pattern).pose
        caption = Caption(found.x, found.y, entry.defect)
        row |= {"measured_x": f"{found.x:.3f}", "measured_y": f"{found.y:.3f}"}
    _write(folder, entry, picture, caption)
    return row


def _write(folder: SetFolder, entry: Planned, picture: np.ndarray, caption: Caption) -> None:
    path = folder.folder / entry.file
    write_picture(path, picture)
    write_text(path.with_suffix(".txt"), f"{caption}\n")


def _sample(folder: SetFolder, row: dict[str, Any], data: Prepared) -> Sample:
    error = row.get("coordinate_error_px")
    return Sample(
        file=str(folder.folder / row["file"]),
        defect=row["class"],
        real=str(data.project.pictures() / row["source"]),
        coordinate_error_px=None if error is None else float(error),
    )


def _write_manifest(folder: SetFolder, planned: Sequence[Planned], rows: dict[str, dict[str, Any]]) -> None:
    write_csv(folder.manifest, MANIFEST_COLUMNS, [rows[p.file] for p in planned if p.file in rows])
