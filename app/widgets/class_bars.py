"""Classes with a bar and a count each, largest first, in one or two columns."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.model.words import count

_ROW_PX = 20
_GAP_PX = 24
_SINGLE_COLUMN = 6


class ClassBars(QWidget):
    """Paints the bars itself: hundreds of classes cost no widgets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def rows(self) -> list[tuple[str, int]]:
        """Class and count, in the order shown."""
        return list(self._rows)

    def set_counts(self, counts: dict[str, int]) -> None:
        """Show `counts`."""
        self._rows = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        self.setAccessibleName(", ".join(f"{name} {number}" for name, number in self._rows))
        self.updateGeometry()
        self.update()

    @property
    def _columns(self) -> int:
        return 1 if len(self._rows) <= _SINGLE_COLUMN else 2

    @property
    def _per_column(self) -> int:
        return -(-len(self._rows) // self._columns)

    def sizeHint(self) -> QSize:
        return QSize(320, max(1, self._per_column) * _ROW_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, metrics = self.palette(), QFontMetrics(self.font())
        width = (self.contentsRect().width() - _GAP_PX * (self._columns - 1)) / self._columns
        names = min(max(metrics.horizontalAdvance(n) for n, _ in self._rows) + 12, width * 0.55)
        figures = max(metrics.horizontalAdvance(count(n)) for _, n in self._rows) + 8
        most = max(1, self._rows[0][1])
        for index, (name, number) in enumerate(self._rows):
            column, row = divmod(index, self._per_column)
            left, top = column * (width + _GAP_PX), row * _ROW_PX
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(names) - 8)
            painter.setPen(palette.color(QPalette.ColorRole.Text))
            painter.drawText(QRectF(left, top, names, _ROW_PX), Qt.AlignmentFlag.AlignVCenter, shown)
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(QRectF(left + width - figures, top, figures, _ROW_PX), right, count(number))
            room = width - names - figures
            bar = QRectF(left + names, top + _ROW_PX / 2 - 3, room, 6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase))
            painter.drawRoundedRect(bar, 3, 3)
            bar.setWidth(max(3.0, room * number / most))
            painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(bar, 3, 3)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._rows:
            column = int(event.pos().x() > self.width() / 2) if self._columns == 2 else 0
            index = column * self._per_column + event.pos().y() // _ROW_PX
            if index < len(self._rows):
                name, number = self._rows[index]
                text = self.tr("{name}: {count} pictures").format(name=name, count=count(number))
                QToolTip.showText(event.globalPos(), text, self)
                return True
        return super().event(event)
