// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/button.h"
#include "ui/kit/glyph.h"
#include "ui/kit/label.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;

namespace turbolane::ui {

/// What is wrong with the whole window, under the top bar; one at a time. Hidden while there is
/// nothing to say.
class Banner final : public QFrame {
    Q_OBJECT

public:
    enum class Kind : std::uint8_t { Warning, Error };
    struct Act {
        QString text;
        std::function<void()> act;
    };
    struct Message {
        Kind kind = Kind::Error;
        const char *icon = "triangle-alert";
        QString what; ///< bold: one sentence
        QString more; ///< what still holds, and what comes next
        QList<Act> acts = {}; ///< the last is the main one
    };

    explicit Banner(QWidget *parent = nullptr);

    void showMessage(const Message &message);
    /// The same message with other words: a countdown in it. Buttons and focus stay.
    void reword(const QString &what, const QString &more);
    void dismiss();
    bool isSaying() const { return !isHidden(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showActs(const QList<Act> &acts);
    void arrange();

    Kind m_kind = Kind::Error;
    Glyph *m_glyph;
    Label *m_what;
    Label *m_more;
    QHBoxLayout *m_acts;
    QList<Button *> m_buttons;
};

} // namespace turbolane::ui
