// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/look.h"
#include "ui/style/colour.h"

#include <QLabel>

namespace turbolane::ui {

/// Text in a step of the type scale and a colour of the design, following theme and text size.
class Label : public QLabel {
    Q_OBJECT

public:
    Label(Type type, Colour colour, const QString &text = {}, QWidget *parent = nullptr);

    /// As QLabel's; one that wraps may also become as high as its lines.
    void setWordWrap(bool wraps);
    void setType(Type type);
    void setWeight(int weight); ///< CSS weight; 0 is the step's own
    void setColour(Colour colour);
    /// Names are cut in the middle and shown in full in the tooltip.
    void setElide(Qt::TextElideMode mode);
    /// It wraps, but no further; what is cut is shown in full in the tooltip.
    void setMostLines(int lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return wordWrap(); }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QFont shownFont() const;
    TextBlock block() const;
    void restyle();
    void tellWhatIsCut();
    /// Rich or selectable text is QLabel's own business.
    bool isPlain() const;

    Type m_type;
    Colour m_colour;
    int m_weight = 0;
    Qt::TextElideMode m_elide = Qt::ElideNone;
    int m_mostLines = 0;
    bool m_ownToolTip = false;
};

} // namespace turbolane::ui
