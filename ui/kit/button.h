// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/spinner.h"
#include "ui/style/icons.h"

#include <QPushButton>

#include <optional>

namespace turbolane::ui {

enum class ButtonKind : std::uint8_t {
    Primary, ///< ink: the page's own act
    Secondary,
    Quiet, ///< no edge until it is touched
    Danger, ///< ends or tries again after an error
    Turbo ///< orange: boosts and nothing else
};
enum class ButtonSize : std::uint8_t { Small, Regular, Large };

/// A button in every state of the design: default, hover, pressed, focus, disabled, loading.
class Button final : public QPushButton {
    Q_OBJECT

public:
    Button(ButtonKind kind, const QString &text, QWidget *parent = nullptr);
    /// A square with an icon; name is what a screen reader and the tooltip say.
    static Button *iconOnly(const IconSpec &icon, const QString &name, QWidget *parent = nullptr);

    void setKind(ButtonKind kind);
    void setButtonSize(ButtonSize size);
    void setGlyph(const IconSpec &icon);

    /// Disabled, with the reason in the tooltip and for screen readers.
    void disableBecause(const QString &reason);
    void enable();

    /// Shows that the press is under way, keeps the width, takes no further press.
    void setLoading(bool loading, const QString &text = {});
    bool isLoading() const { return m_loading; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool hitButton(const QPoint &at) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Paints;
    Paints paints() const;
    QFont shownFont() const;
    QString shownText() const;
    int glyphSize() const;

    ButtonKind m_kind;
    ButtonSize m_size = ButtonSize::Regular;
    std::optional<IconSpec> m_glyph;
    QString m_loadingText;
    QString m_toolTipBefore;
    Turning m_turning;
    bool m_loading = false;
    bool m_hasReason = false;
};

} // namespace turbolane::ui
