// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/billing/billoutlinemodel.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"

#include <optional>

class QVBoxLayout;

namespace turbolane::ui {

class BillOutlineView;
class Explanation;
class Label;
class LinkButton;

/// A bill opened line by line: its outline, and beside it what stands behind the chosen line.
class ExplainCard final : public Card {
    Q_OBJECT

public:
    explicit ExplainCard(QWidget *parent = nullptr);

    /// Over the outline; hidden by whoever made it.
    void setStrip(QWidget *strip);
    /// of: whose lines they are. Those of another bill are folded as at first.
    void show(const QString &of, const QList<BillNode> &all);
    /// There is no bill to explain.
    void showInstead(const EmptyState::Message &message);

    std::optional<BillNode> chosen() const;
    QList<BillNode> partsOfChosen() const;
    Explanation &explanation() { return *m_explanation; }

signals:
    void choiceChanged();
    void howWanted();

private:
    QWidget *outlined();
    void showOutline();
    void setOpen(const QString &key, bool open);
    void choose(const QString &key);

    BillOutlineModel m_model;
    BillOutlineView *m_outline;
    Explanation *m_explanation;
    QWidget *m_bill;
    EmptyState *m_empty;
    QVBoxLayout *m_column;
    Label *m_currency;
    LinkButton *m_how;
    QString m_of;
    QString m_instead; ///< what is said in its place
    QList<BillNode> m_all;
    QSet<QString> m_open;
    bool m_isShowing = false; ///< not every step of that is a choice
};

} // namespace turbolane::ui
