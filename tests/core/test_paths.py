"""Where things lie in a project."""

from __future__ import annotations

import os
from pathlib import Path

from core.files import write_json
from core.paths import Project


def test_runs_and_proofs_are_listed_by_when_they_were_begun_whatever_the_times_of_their_files(tmp_path: Path) -> None:
    project = Project(tmp_path)
    for kept, begun, changed in (
        ("old", "2026-11-20T08:00:00.000+00:00", 9e8),
        ("new", "2026-11-21T08:00:00.000+00:00", 8e8),
    ):
        for config in (project.run(kept).config, project.proof(kept).config):
            write_json(config, {"begun": begun})
            os.utime(config, (changed, changed))
    assert [run.name for run in project.run_list()] == ["new", "old"]
    assert [proof.name for proof in project.proof_list()] == ["new", "old"]


def test_a_run_of_an_older_program_was_begun_when_its_settings_were_written(tmp_path: Path) -> None:
    run = Project(tmp_path).run("a")
    write_json(run.config, {"epochs": 3})
    os.utime(run.config, (8e8, 8e8))
    assert run.begun == "1995-05-09T06:13:20.000+00:00"
    run.config.write_text("[not a record", encoding="utf-8")
    os.utime(run.config, (8e8, 8e8))
    assert run.begun == "1995-05-09T06:13:20.000+00:00"
