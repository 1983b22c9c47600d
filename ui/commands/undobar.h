// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace turbolane::ui {

class Button;
class Label;

/// An act that can be taken back by another question to the carrier, at no cost.
struct Reversible {
    QString what; ///< "Renamed to archive-2."
    std::function<client::ApiJob *()> undo; ///< asks for what was before
};

/// Says what was just done and takes it back, for as long as it is shown: at the foot of the
/// window, over its pages. It goes by itself, but not from under the pointer or the keys. One a
/// window; what is done next takes its place.
class UndoBar final : public QFrame {
    Q_OBJECT

public:
    /// over: what it lies over.
    explicit UndoBar(QWidget *over);

    static constexpr std::chrono::seconds shownFor{10};
    /// Of the window that this belongs to, also where it is a dialog's; nullptr: it has none.
    static UndoBar *of(const QWidget *part);

    void offer(const Reversible &act);
    bool isOffering() const { return !isHidden() && bool(m_act.undo); }
    void undo();
    void dismiss();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void announced(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void say(const QString &what, bool isBad);
    void place();
    void goIfNobodyIsHere();

    Reversible m_act;
    QPointer<client::ApiJob> m_job;
    QTimer m_time;
    Label *m_what;
    Button *m_undo;
    Button *m_close;
};

} // namespace turbolane::ui
