// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace turbolane::ui {

/// Paints what a style sheet can only do with image files of one colour: ticks, radio dots and
/// arrows, and keeps figures in order beside Arabic words. Everything else is Fusion under the
/// style sheet.
class HouseStyle final : public QProxyStyle {
    Q_OBJECT

public:
    HouseStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawItemText(QPainter *painter, const QRect &into, int flags, const QPalette &palette,
                      bool isEnabled, const QString &words,
                      QPalette::ColorRole role) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *more) const override;
};

} // namespace turbolane::ui
