// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QKeySequence>
#include <QWidget>

class QVBoxLayout;

namespace turbolane::ui {

class RailButton;

struct RailItem {
    int id = 0;
    const char *name = ""; ///< of the page, in lower case: "rail-billing" is its button
    QString text;
    const char *icon = "map";
    QKeySequence shortcut = {}; ///< for the tooltip; the action owns it
    bool atBottom = false;
};

/// The way between pages, at the window's leading edge: 80 px with labels under the icons, 208
/// beside them where the window is wide.
class Rail final : public QWidget {
    Q_OBJECT

public:
    static constexpr int expandsFrom = 1680; ///< window width

    explicit Rail(const QList<RailItem> &items, QWidget *parent = nullptr);

    void setCurrent(int id);
    int current() const { return m_current; }
    void setExpanded(bool expanded);
    bool isExpanded() const { return m_expanded; }
    /// An orange dot: a boost runs. Screen readers hear why.
    void setDot(int id, const QString &why);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void chosen(int id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void moveFocus(const RailButton *from, int step);

    QVBoxLayout *m_column;
    QList<RailButton *> m_buttons;
    int m_current = -1;
    bool m_expanded = false;
};

} // namespace turbolane::ui
