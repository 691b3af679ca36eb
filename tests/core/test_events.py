"""What a run keeps of its events can be moved with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.events import CheckpointSaved, Event, Metric, Sample, from_kept, to_kept, to_record


def test_what_is_kept_names_no_place_on_this_computer(tmp_path: Path) -> None:
    run, pictures = tmp_path / "p" / "runs" / "first", tmp_path / "pictures"
    events: list[Event] = [
        Sample(file=str(run / "samples" / "epoch-0010" / "00_dent.png"), defect="dent", epoch=10,
               real=str(pictures / "lot3" / "dent" / "1.png")),
        Sample(file=str(run / "samples" / "epoch-0010" / "01_ok.png"), defect="ok", epoch=10),
        CheckpointSaved(file=str(run / "checkpoints" / "epoch-0010.safetensors"), epoch=10),
        Metric(name="loss", epoch=1, value=0.5),
    ]  # fmt: skip
    kept = [to_kept(event, run, pictures) for event in events]
    assert str(tmp_path) not in str(kept)
    assert [from_kept(record, run, pictures) for record in kept] == events
    there, others = tmp_path / "copy" / "runs" / "first", tmp_path / "others"
    moved = from_kept(kept[0], there, others)
    assert isinstance(moved, Sample)
    assert Path(moved.file) == there / "samples" / "epoch-0010" / "00_dent.png"
    assert Path(str(moved.real)) == others / "lot3" / "dent" / "1.png"


@pytest.mark.parametrize("old", ["/home/kim/line3", "D:\\line3", "line3/project"])
def test_paths_of_older_runs_are_found_where_they_lie_now(tmp_path: Path, old: str) -> None:
    run, pictures, slash = tmp_path / "runs" / "first", tmp_path / "pictures", "\\" if "\\" in old else "/"
    for file in (run / "samples" / "epoch-0010" / "00_dent.png", pictures / "lot3" / "dent" / "1.png"):
        file.parent.mkdir(parents=True)
        file.touch()
    sample = Sample(
        file=slash.join((old, "runs", "first", "samples", "epoch-0010", "00_dent.png")),
        defect="dent",
        real=slash.join((old, "pictures", "lot3", "dent", "1.png")),
    )
    found = from_kept(to_record(sample), run, pictures)
    assert isinstance(found, Sample)
    assert Path(found.file) == run / "samples" / "epoch-0010" / "00_dent.png"
    assert Path(str(found.real)) == pictures / "lot3" / "dent" / "1.png"


def test_a_kept_path_never_leads_out_of_its_folder(tmp_path: Path) -> None:
    record = to_record(Sample(file="../../../secret.png", defect="ok", real="../other.png"))
    found = from_kept(record, tmp_path / "run", tmp_path / "pictures")
    assert isinstance(found, Sample)
    assert Path(found.file).is_relative_to(tmp_path / "run")
    assert Path(str(found.real)).is_relative_to(tmp_path / "pictures")
