// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace turbolane::ui {

class Button;
class Glyph;
class Label;
class QuoteHold;

/// Until when the price is fixed, counted down in its last minute; and the button that fixes it.
class QuoteClock final : public QWidget {
    Q_OBJECT

public:
    explicit QuoteClock(QWidget *parent = nullptr);

    void show(const QuoteHold &hold);

signals:
    void holdPressed();

private:
    void say(const QString &words, bool isHeld, const QString &act);

    Glyph *m_lock;
    Label *m_words;
    Button *m_hold;
};

} // namespace turbolane::ui
