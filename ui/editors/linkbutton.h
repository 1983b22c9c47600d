// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/colour.h"
#include "ui/style/tokens.h"

#include <QAbstractButton>

namespace turbolane::ui {

/// Words that can be pressed, in a line of text: "Show all", "KG-FRA-01". One that opens a menu
/// ends in a small arrow.
class LinkButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    void setType(Type type);
    void setColour(Colour colour);
    void setOpensMenu(bool opens);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont shownFont() const;

    Type m_type = Type::Small;
    Colour m_colour = Colour::Blue;
    bool m_opensMenu = false;
};

} // namespace turbolane::ui
