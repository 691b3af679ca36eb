"""Task `generate`: a set of pictures with captions and a manifest."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from core.checkpoints import file_hash
from core.config import GenerateConfig
from core.data.captions import Caption
from core.data.dataset import Prepared, load_prepared
from core.data.images import write_picture
from core.data.matching import match
from core.diffusion.systems import load_system
from core.errors import InputError
from core.events import Event, Notice, Progress, Sample
from core.generation.plan import Planned, plan
from core.generation.sampling import BATCH, draw
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
from core.runtime import choose_runtime, use_threads

_MANIFEST_EVERY_S = 2.0


def generate_set(config: GenerateConfig) -> Iterator[Event]:
    """See `core.tasks.generate`."""
    project = Project(Path(config.project))
    run = project.run(config.run)
    checkpoint = find_checkpoint(run, config.checkpoint)
    data = load_prepared(project)
    planned = plan(config, data)
    folder = SetFolder(Path(config.out))
    checkpoint_hash = file_hash(checkpoint)
    rows = _open_set(folder, config, checkpoint, checkpoint_hash, data)
    todo = [p for p in planned if not (p.file in rows and (folder.folder / p.file).exists())]
    done = len(planned) - len(todo)
    if done:
        yield Notice(text=f"{done} of {len(planned)} pictures are there already and are reused.")
    if not todo:
        return
    system = load_system(checkpoint)
    runtime = choose_runtime()
    use_threads()
    system.to(runtime.device)
    told = time.monotonic()
    origin = {"run": run.name, "checkpoint": checkpoint.name, "checkpoint_hash": checkpoint_hash}
    try:
        for start in range(0, len(todo), BATCH):
            part = todo[start : start + BATCH]
            pictures = draw(system, data, [p.request for p in part], [p.seed for p in part], runtime, config.steps)
            for entry, picture in zip(part, pictures, strict=True):
                rows[entry.file] = _keep(folder, entry, picture, data) | origin
                done += 1
                yield _sample(folder, entry, rows[entry.file], data)
                yield Progress(stage="Generating pictures", done=done, total=len(planned), unit="pictures")
            if time.monotonic() - told > _MANIFEST_EVERY_S:
                _write_manifest(folder, planned, rows)
                told = time.monotonic()
    finally:
        _write_manifest(folder, planned, rows)
    yield Notice(text=f"{len(planned)} pictures are in {folder.folder}.")


def find_checkpoint(run: Run, name: str | None) -> Path:
    """The named checkpoint of a run, or its last one."""
    if not run.config.exists():
        raise InputError(f"There is no run '{run.name}' in this project; train one first.")
    files = run.checkpoint_files()
    if not files:
        raise InputError(f"The run '{run.name}' has no checkpoint yet; let it train to the first one.")
    if name is None:
        return files[-1]
    found = [f for f in files if f.name == name]
    if not found:
        raise InputError(f"The run '{run.name}' has no checkpoint '{name}'; the last one is {files[-1].name}.")
    return found[0]


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
    path = folder.folder / entry.file
    write_picture(path, picture)
    write_text(path.with_suffix(".txt"), f"{caption}\n")
    return row


def _sample(folder: SetFolder, entry: Planned, row: dict[str, Any], data: Prepared) -> Sample:
    error = row.get("coordinate_error_px")
    return Sample(
        file=str(folder.folder / entry.file),
        defect=entry.defect,
        real=str(data.project.pictures() / data.files[entry.request.row]),
        coordinate_error_px=None if error is None else float(error),
    )


def _write_manifest(folder: SetFolder, planned: Sequence[Planned], rows: dict[str, dict[str, Any]]) -> None:
    write_csv(folder.manifest, MANIFEST_COLUMNS, [rows[p.file] for p in planned if p.file in rows])
