// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/tokens.h"

#include <QPainterPath>

class QPainter;

namespace turbolane::ui {

/// The outline of a mark in a square of that size, its visual weight equal across shapes. No logo:
/// a shape of ours, so that no provider is told by colour alone.
QPainterPath markPath(MarkShape shape, const QRectF &square);

/// The mark of a provider as on-ramps name it ("aws", "alibaba"); a ring for one without its own.
void paintProviderMark(QPainter &painter, const QRectF &square, const QString &provider);

/// In the current shade.
QColor providerColour(const QString &provider);

/// "AWS", "Google Cloud"; for one without an entry, its id with a capital.
QString providerName(const QString &provider);

} // namespace turbolane::ui
