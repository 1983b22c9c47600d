// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

class QHBoxLayout;

namespace turbolane::ui {

/// Buttons of which exactly one is on. The row is one stop of the Tab key: arrows (in the reading
/// direction), Home and End move the choice.
class ChoiceRow : public QWidget {
    Q_OBJECT

public:
    int count() const { return int(m_buttons.size()); }
    /// The place of the one that is on; -1 while there is none.
    int current() const { return m_current; }
    /// By the program: says nothing. -1 takes the choice back.
    void setCurrent(int place);
    void setEnabledAt(int place, bool enabled);
    QAbstractButton *buttonAt(int place) const { return m_buttons.at(place); }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// By the person.
    void chosen(int place);

protected:
    explicit ChoiceRow(const QString &name, QWidget *parent);
    void add(QAbstractButton *button);
    void clear();
    QHBoxLayout *row() const { return m_row; }

private:
    void choose(int place);
    bool step(int key);
    int nextEnabled(int from, int step) const;

    QHBoxLayout *m_row;
    QList<QAbstractButton *> m_buttons;
    int m_current = -1;
};

} // namespace turbolane::ui
