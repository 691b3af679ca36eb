"""What the curves are called, and what each means, in plain words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.core_sentences import in_words
from core.config import FIRST_STAGE_CURVES, Generator, curve_title

MAIN = ("score", "loss", "ssim", "perceptual_similarity", "coordinate_error_px", "validation_loss", "yield")


def _tr(text: str) -> str:
    return QCoreApplication.translate("curves", text)


def titles(generator: str, held_back: bool, metric: str | None) -> dict[str, str]:
    """Title of every curve; `metric` is the true name of the perceptual one, as far as it is known."""
    found = {name: in_words(curve_title(generator, name)) for name in (*MAIN, *FIRST_STAGE_CURVES)}
    found |= {"score": _tr("Overall score"), "yield": _tr("Yield")}
    found |= {"codebook_usage": _tr("Codes in use")}
    found |= {"vqvae_psnr": _tr("Reconstruction, dB"), "vqvae_defect_psnr": _tr("Reconstruction in defects, dB")}
    found["coordinate_error_px"] = _tr("Coordinate error, px")
    short = metric.partition(" (")[0] if metric else ""  # the tip has it whole
    if metric:
        found["perceptual_similarity"] = f"1 - {short}"
    if generator == Generator.DEEPSMOTE:
        which = _tr("held-back pictures") if held_back else _tr("trained pictures")
        found["ssim"] = _tr("SSIM of {which}").format(which=which)
        if metric:
            found["perceptual_similarity"] = _tr("1 - {metric} of {which}").format(metric=short, which=which)
    return found


def tips(generator: str, held_back: bool, metric: str | None) -> dict[str, str]:
    """A sentence or two on each curve."""
    own = _of_deepsmote(held_back) if generator == Generator.DEEPSMOTE else _of_diffusion()
    if metric:
        own["perceptual_similarity"] = f"{metric}. {own['perceptual_similarity']}"
    return _of_all() | own


def _of_all() -> dict[str, str]:
    return {
        "loss": _tr("What the training makes small. Falling, then level, is as it should be."),
        "score": _tr(
            "All that matters in one figure, 0 to 1: distance to real pictures, position and yield; no better than "
            "what is worst. The star is the highest of those that copy no picture; pictures are made with that one."
        ),
        "yield": _tr(
            "Share of generated pictures that show the class that was asked for, by a judge that has learnt from "
            "real pictures only."
        ),
        "vqvae_loss": _tr("What the first stage makes small: it learns to write a picture in few codes and read it."),
        "codebook_usage": _tr(
            "How much of its list of picture parts the first stage uses. Low: it draws with few parts, and coarsely."
        ),
        "vqvae_psnr": _tr(
            "How exactly a picture comes back from its codes; nothing that is lost here can be drawn later. 30 dB is "
            "good."
        ),
        "vqvae_defect_psnr": _tr("The same inside the defects only, where it matters and where it is always lower."),
    }


def _of_diffusion() -> dict[str, str]:
    return {
        "ssim": _tr(
            "How alike generated and real pictures of the same coordinate are outside the defects; 1 is "
            "identical. The dashed line is what real pictures reach among themselves."
        ),
        "perceptual_similarity": _tr(
            "How alike they look to a trained eye model; 1 is identical. It is nearly blind to small shifts, "
            "so read it together with the coordinate error."
        ),
        "coordinate_error_px": _tr(
            "How far the pattern of a generated picture lies from where it was asked, in pixels, as the median; 0 is "
            "exact. The dashed line is the error of the measurement itself, on real pictures."
        ),
    }


def _of_deepsmote(held_back: bool) -> dict[str, str]:
    said = _tr(
        "No class has enough pictures to hold any back, so pictures that were trained on are given to the model, "
        "and what comes back is compared with them. New pictures may be worse"
    )
    if held_back:
        said = _tr(
            "Held-back pictures are not trained on. Each is given to the model, and what comes back is compared with it"
        )
    return {
        "ssim": _tr("{how}; 1 is identical.").format(how=said),
        "perceptual_similarity": _tr("{how} by a trained eye model; 1 is identical.").format(how=said),
        "validation_loss": _tr(
            "The training's own measure, on pictures it never sees. Where it is least the model is best, and "
            "pictures are made with that checkpoint; rising means that the rest is learnt by heart."
        ),
    }
