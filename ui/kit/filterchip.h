// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/icons.h"

#include <QAbstractButton>

#include <optional>

namespace turbolane::ui {

/// A filter that is on or off. A removable one is always on: its cross, Del or a press takes it
/// away.
class FilterChip final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);

    void setProvider(const QString &provider); ///< its mark before the words
    void setGlyph(const IconSpec &icon);
    void setRemovable(bool removable);

    QSize sizeHint() const override;

signals:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    int leadingSize() const;

    QString m_provider;
    std::optional<IconSpec> m_glyph;
    bool m_removable = false;
};

} // namespace turbolane::ui
