// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/detail/detailsight.h"

#include <QWidget>

class QHBoxLayout;

namespace turbolane::ui {

class Badge;
class Button;
class FigureLabel;
class Label;
class NameEditor;
class ProviderMark;
struct Desk;

/// Which connection this is, what can be done with it, and the figures one looks for first.
class DetailHead final : public QWidget {
    Q_OBJECT

public:
    explicit DetailHead(const Desk &desk, QWidget *parent = nullptr);

    void show(const DetailSight &sight);
    /// The name becomes a field, in its place.
    void editName();
    /// The keys go to its first act that can be pressed.
    void focusFirst();

signals:
    void scheduleWanted();
    void handoverWanted();
    void tryWanted();
    /// The menu of all else is wanted, below this.
    void moreWanted(const QWidget &button);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    QHBoxLayout *identity();
    QWidget *column(const QString &caption, FigureLabel *figure) const;
    void wire();
    void showFigures(const DetailSight &sight);
    void showActs(const DetailSight &sight);
    void stopEditing();
    static QString idsOf(const Connection &connection);

    ProviderMark *m_mark;
    Label *m_name;
    NameEditor *m_editor;
    Badge *m_badge;
    Label *m_ends;
    Label *m_ids;
    Button *m_try; ///< only where real packets go through it
    Button *m_handover;
    Button *m_schedule;
    Button *m_more;
    FigureLabel *m_throughput;
    FigureLabel *m_used;
    FigureLabel *m_roundTrip;
    FigureLabel *m_up;
    FigureLabel *m_cost;
    QString m_shownName;
    bool m_mayRename = false;
};

} // namespace turbolane::ui
