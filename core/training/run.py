"""Task `train`: from a prepared project to a run folder. Stopped at any moment, it goes on where it was."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from core import ranks
from core.checkpoints import file_hash, load_tensors, read_settings, save_tensors
from core.config import FIRST_STAGE_CURVES, TrainConfig
from core.config import Generator as Kind
from core.data.load import load_prepared
from core.data.mapped import project_array
from core.diffusion.conditions import pictures_tensor
from core.diffusion.paper import PaperDiffusion
from core.diffusion.systems import Diffusion, build_system, deepsmote_settings, system_settings
from core.errors import InputError
from core.evaluation.checkpoint import Examiner
from core.events import CheckpointSaved, Event, Metric, Notice, Progress, to_kept
from core.files import read_csv, read_json, write_text
from core.models.deepsmote import DeepSMOTE
from core.models.perceptual import load_perceptual
from core.models.vqvae import STRIDE
from core.paths import Project, Run
from core.runtime import choose_runtime, seed_of
from core.training.deepsmote import DeepSMOTEStage
from core.training.diffusion import DiffusionStage
from core.training.parts import Parts
from core.training.reconstruction import ReconstructionTest
from core.training.session import Session, State, load_state, remember, restore, save_state, suit
from core.training.stage import GeneratorStage, run_stage
from core.training.vqvae import Scaled, VQVAEStage

_ENCODED = 32
"""Pictures that the VQVAE encodes at once."""


def train_run(config: TrainConfig) -> Iterator[Event]:
    """See `core.tasks.train`."""
    project = Project(Path(config.project))
    run = project.run(config.run)
    config = _settle(config, run)
    ranks.agree()  # all have looked before the first writes
    if config.generator == Kind.DEEPSMOTE and not ranks.alone():
        return  # its batch norm needs all pictures of a batch in one place, and its sets are small
    data = load_prepared(project)
    rows = torch.from_numpy(np.flatnonzero(~data.held()))
    runtime = choose_runtime()
    metric, parts = load_perceptual().to(runtime.device), Parts(config.pictures_at_once)
    session = Session(config, run, data, rows, runtime, metric, parts)
    if not ranks.is_first():
        with closing(_train(session)) as events:
            yield from (event for event in events if isinstance(event, Progress))
        return
    _forget_undone(run, -(-len(rows) // config.batch_size))
    yield from _recorded(_train(session), run, session.data.project.pictures())


def _forget_undone(run: Run, steps_per_epoch: int) -> None:
    """Drop from `events.jsonl` what lies behind the state that a killed run goes on from."""
    if not run.events.exists():
        return
    stage, step = VQVAEStage.name, 0
    if run.state.exists():
        settings = read_settings(run.state)
        stage, step = settings["stage"], settings["step"]
    epoch = step / steps_per_epoch

    def holds(line: str) -> bool:
        try:
            record = json.loads(line)
        except ValueError:
            return False  # cut off in the middle
        of_first_stage = record.get("name") in FIRST_STAGE_CURVES
        in_first_stage = stage == VQVAEStage.name
        if record.get("epoch") is None or (of_first_stage and not in_first_stage):
            return True
        return (of_first_stage or not in_first_stage) and record["epoch"] <= epoch

    lines = run.events.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if holds(line)]
    if len(kept) < len(lines):
        write_text(run.events, "".join(kept))


def _settle(config: TrainConfig, run: Run) -> TrainConfig:
    """The config to train by: a resumed run keeps its own, but may be given more epochs."""
    if not run.config.exists():
        return config
    if not config.resume:
        raise InputError(f"There is a run '{run.name}' already; choose another name, or continue it (resume).")
    stored = TrainConfig.from_dict(read_json(run.config))
    if stored.generator != config.generator:
        raise InputError(f"The run '{run.name}' was begun with '{stored.generator}'; continue it with that.")
    return replace(stored, project=config.project, resume=True, epochs=max(stored.epochs, config.epochs))


def _recorded(events: Generator[Event, None, None], run: Run, pictures: Path) -> Iterator[Event]:
    """Pass events on and keep all but progress in `events.jsonl`."""
    run.folder.mkdir(parents=True, exist_ok=True)
    with closing(events), run.events.open("a", encoding="utf-8") as stream:
        for event in events:
            if not isinstance(event, Progress):
                record = to_kept(event, run.folder, pictures)
                stream.write(json.dumps(record, ensure_ascii=False) + "\n")
                stream.flush()
            yield event


def _train(session: Session) -> Generator[Event, None, None]:
    with ranks.stopping_together():
        yield from _train_together(session)


def _train_together(session: Session) -> Iterator[Event]:
    config, data, run = session.config, session.data, session.run
    remember(session)
    yield Notice(text=_greeting(session))
    torch.manual_seed(seed_of(config.seed, "weights"))
    smote = config.generator == Kind.DEEPSMOTE
    settings = deepsmote_settings(data, config.loss) if smote else system_settings(data, config.timesteps)
    system = build_system(config.generator, settings)
    resumed = load_state(run, data) if run.state.exists() else None
    latents: Tensor | None = None
    if isinstance(system, PaperDiffusion):
        yield from _train_vqvae(session, system, resumed)
        latents = _latents(session, system)
    stage: GeneratorStage
    if isinstance(system, DeepSMOTE):
        stage = _deepsmote_stage(session, system)
    else:
        stage = _diffusion_stage(session, system, latents)
    yield from _train_generator(session, stage, system.settings, resumed)
    yield Notice(text=f"The run '{run.name}' is finished after {config.epochs} epochs.")


def _greeting(session: Session) -> str:
    if session.config.generator == Kind.DEEPSMOTE:
        held = len(session.data.files) - len(session.rows)
        best = f"{held} pictures are held back to find the best checkpoint" if held else "too few to hold any back"
        measured = f"SSIM and likeness ({session.metric.name}) are of pictures given back, not of new ones"
        return f"Training DeepSMOTE on {len(session.rows)} pictures; {best}. {measured}."
    how = "with" if session.data.pattern else "without"
    where = "the graphics card" if session.runtime.device.type == "cuda" else "the processor"
    return f"Training on {len(session.rows)} pictures {how} coordinates, on {where}; likeness by {session.metric.name}."


def _train_vqvae(session: Session, system: PaperDiffusion, resumed: State | None) -> Iterator[Event]:
    """Leave a trained, frozen VQVAE in `system` and in the run folder."""
    run, config = session.run, session.config
    if run.first_stage.exists():
        tensors, _ = load_tensors(run.first_stage)
        system.vqvae.load_state_dict(tensors)
        return
    epochs = config.vqvae_epochs or max(1, round(config.epochs / 4))
    pictures = Scaled(session.data.pictures, system.pad)
    runtime, parts = session.runtime, session.parts
    stage = VQVAEStage(system.vqvae, pictures, session.rows, epochs, config.batch_size, config.seed, runtime, parts)
    start = 0
    yield from suit(session, stage, resumed, epochs * stage.steps_per_epoch)
    if resumed and resumed.stage == stage.name:
        restore(stage, resumed, run)
        start = resumed.step
    ranks.made_same(list(stage.tensors().values()))

    def save(step: int) -> None:
        save_state(session, stage, step, {})

    masks, held = torch.from_numpy(session.data.masks), torch.from_numpy(session.data.held())
    test = ReconstructionTest(pictures, masks, held, session.runtime)
    for event in run_stage(stage, epochs, start, config.checkpoint_every, save, lambda epoch: iter(())):
        yield event
        if isinstance(event, Metric) and ranks.is_first():
            yield from test.metrics(system.vqvae, event.epoch)
    system.vqvae.requires_grad_(False).eval()
    if not ranks.is_first():
        return
    save_tensors(run.first_stage, system.vqvae.state_dict(), dict(system.vqvae.settings))
    yield Notice(text=test(system.vqvae).sentence())


def _latents(session: Session, system: PaperDiffusion) -> Tensor:
    """Latents of all pictures, from the cache when pictures and VQVAE are the ones they were made with."""
    if ranks.is_first():
        latents = _latents_by_one(session, system)
        ranks.go_on()
        return latents
    ranks.go_on()
    return _latents_by_one(session, system)


def _latents_by_one(session: Session, system: PaperDiffusion) -> Tensor:
    data, device = session.data, session.runtime.device
    name = f"latents-{data.key[:16]}-{file_hash(session.run.first_stage)}.npy"
    shape = (len(data.files), int(system.vqvae.settings["latent"]), *(side // STRIDE for side in system.padded))
    system.vqvae.to(device).eval()

    def fill(latents: np.ndarray) -> None:
        for start in range(0, len(latents), _ENCODED):
            part = pictures_tensor(data.pictures[start : start + _ENCODED])
            latents[start : start + _ENCODED] = system.encode(part.to(device)).cpu().numpy()

    return torch.from_numpy(project_array(data.project.cache / name, shape, np.float32, fill, 0))


def _diffusion_stage(session: Session, system: Diffusion, latents: Tensor | None) -> DiffusionStage:
    config = session.config
    return DiffusionStage(
        system,
        session.data,
        session.rows,
        latents,
        config.epochs,
        config.batch_size,
        config.learning_rate,
        config.seed,
        session.runtime,
        session.parts,
    )


def _deepsmote_stage(session: Session, model: DeepSMOTE) -> DeepSMOTEStage:
    config, data = session.config, session.data
    return DeepSMOTEStage(
        model,
        torch.from_numpy(data.pictures).permute(0, 3, 1, 2),
        torch.from_numpy(data.numbers(range(len(data.files)))),
        session.rows,
        config.epochs,
        config.batch_size,
        config.learning_rate,
        config.seed,
        session.runtime,
        session.parts,
    )


def _train_generator(
    session: Session, stage: GeneratorStage, system: dict[str, Any], resumed: State | None
) -> Iterator[Event]:
    """Train to the end, with checkpoints that say how to rebuild the generator: `system` are its settings."""
    run, config, data = session.run, session.config, session.data
    start, losses = 0, {}
    yield from suit(session, stage, resumed, config.epochs * stage.steps_per_epoch)
    if resumed and resumed.stage == stage.name:
        restore(stage, resumed, run)
        start, losses = resumed.step, resumed.losses
    else:
        stage.calibrate()
    ranks.made_same(list(stage.tensors().values()))
    if start == config.epochs * stage.steps_per_epoch:
        yield Notice(text=f"All {config.epochs} epochs of the run '{run.name}' are done already.")
    settings = {"generator": config.generator, "system": system, "data": data.key, "run": run.name}
    examiner = Examiner(data, run, config.seed, session.metric, session.runtime)

    def save(step: int) -> None:
        save_state(session, stage, step, losses)

    def on_checkpoint(epoch: int) -> Iterator[Event]:
        if not ranks.is_first():
            return
        path = run.checkpoints / f"epoch-{epoch:04d}.safetensors"
        with stage.averaged() as averaged:
            save_tensors(path, averaged.state_dict(), settings | {"epoch": epoch})
            yield CheckpointSaved(file=str(path), epoch=epoch)
            yield from examiner.examine(averaged, epoch, path, losses)

    epoch, position = divmod(start, stage.steps_per_epoch)
    due = epoch > 0 and position == 0 and (epoch % config.checkpoint_every == 0 or epoch == config.epochs)
    if due and not _is_evaluated(run, epoch):
        yield from on_checkpoint(epoch)  # the run was cut off between its state and its checkpoint's figures

    for event in run_stage(stage, config.epochs, start, config.checkpoint_every, save, on_checkpoint):
        if isinstance(event, Metric) and event.name == stage.curve:
            losses[stage.curve] = event.value
        yield event


def _is_evaluated(run: Run, epoch: int) -> bool:
    """Whether the checkpoint of that epoch and its figures are there."""
    path = run.checkpoints / f"epoch-{epoch:04d}.safetensors"
    return path.exists() and any(row["epoch"] == str(epoch) for row in read_csv(run.metrics))
