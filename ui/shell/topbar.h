// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;

namespace turbolane::ui {

class Label;

/// Where one is, what this page can be told, and its main act at the end. Where all of it does not
/// fit beside each other, what the page can be told has a line of its own.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    /// One part: the page's title. More: the way here; the earlier parts can be pressed.
    void setTrail(const QStringList &parts);
    /// The page's own controls, before the main act. Taken over as a child, hidden when replaced;
    /// null for none.
    void setControls(QWidget *controls);
    /// What stands on every page, before the main act.
    void setSearch(QWidget *search);
    /// After the search.
    void setBell(QWidget *bell);
    /// The main act; null for none. As setControls().
    void setPrimary(QWidget *primary);

signals:
    /// An earlier part of the trail, from 0.
    void trailPressed(int part);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    void keepTitle();
    void fit();
    int needed() const;
    void swap(QWidget *&shown, QWidget *fresh);
    void place();

    QWidget *m_first;
    QHBoxLayout *m_row;
    QHBoxLayout *m_below; ///< the page's controls, where they do not fit beside the rest
    QHBoxLayout *m_trail;
    QList<QWidget *> m_steps;
    Label *m_title;
    QWidget *m_controls = nullptr;
    QWidget *m_search = nullptr;
    QWidget *m_bell = nullptr;
    QWidget *m_primary = nullptr;
    bool m_isNarrow = false;
};

} // namespace turbolane::ui
