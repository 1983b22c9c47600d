// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/icons.h"

#include <QWidget>

namespace turbolane::ui {

/// An icon beside words. It says nothing to a screen reader: the words do.
class Glyph final : public QWidget {
    Q_OBJECT

public:
    Glyph(const IconSpec &icon, Colour colour, int size = 16, QWidget *parent = nullptr);
    void setIcon(const IconSpec &icon, Colour colour);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    IconSpec m_icon;
    Colour m_colour;
    int m_size;
};

/// The mark of a cloud provider, named for screen readers and in the tooltip.
class ProviderMark final : public QWidget {
    Q_OBJECT

public:
    explicit ProviderMark(int size = 14, QWidget *parent = nullptr);
    void setProvider(const QString &provider);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_provider;
    int m_size;
};

} // namespace turbolane::ui
