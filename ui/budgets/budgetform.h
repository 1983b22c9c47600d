// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/picture.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace turbolane::ui {

/// What a person says of a budget. What cannot be read as such is told at its field.
class BudgetForm final : public QWidget {
    Q_OBJECT

public:
    explicit BudgetForm(const client::Picture &picture, QWidget *parent = nullptr);

    /// nullptr: a new one.
    void show(const Budget *budget);
    /// None while a field cannot be read; it says why.
    std::optional<Budget> wanted();

signals:
    void edited();

private:
    void fillCovered();
    std::optional<Money> amount(QLineEdit &field, bool mayBeEmpty);
    std::optional<std::vector<int>> alerts();
    BudgetId freeId(const QString &name) const;
    Currency currency() const;
    void cover(Budget *budget) const;

    const client::Picture &m_picture;
    std::optional<Budget> m_known;
    QLineEdit *m_name;
    QComboBox *m_scope;
    QComboBox *m_covered;
    QLineEdit *m_monthly;
    QLineEdit *m_alerts;
    QComboBox *m_stop;
    QLineEdit *m_approval;
    QWidget *m_coveredField;
    std::vector<ConnectionId> m_connections; ///< in the order of the choice
    std::vector<CostTag> m_tags;
};

} // namespace turbolane::ui
