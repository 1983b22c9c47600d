// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QObject>

#include "domain/order.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace turbolane::ui {

class Label;
class StepList;

/// Orders with their flight records, one below the other: of a connection, or of a boost.
class FlightLog final : public QWidget {
    Q_OBJECT

public:
    explicit FlightLog(QWidget *parent = nullptr);

    /// In this order; what was shown before and is not among them goes.
    void show(const std::vector<const Order *> &orders, Instant now);

private:
    struct Entry {
        QWidget *all = nullptr;
        Label *title = nullptr;
        Label *detail = nullptr;
        Label *why = nullptr; ///< of a failed one
        Label *code = nullptr; ///< the same, to be copied
        StepList *steps = nullptr;
    };
    Entry entryFor(const QString &order, int place);
    void tell(const Entry &entry, const Order &order, Instant now);

    QVBoxLayout *m_column;
    QHash<QString, Entry> m_entries;
};

} // namespace turbolane::ui
