// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/picture.h"
#include "ui/happenings/happenings.h"

#include <QHash>
#include <QWidget>

namespace turbolane::ui {

class ChoiceBox;
class FilterChip;
class SearchField;

/// Which of all that happened is shown: what kinds, of which connection, with which words.
class ActivityFilter final : public QWidget {
    Q_OBJECT

public:
    explicit ActivityFilter(QWidget *parent = nullptr);

    /// The connections to choose from; the chosen one stays as long as it is among them.
    void setConnections(const std::vector<Connection> &connections);
    void setConnection(const ConnectionId &connection);
    void clear();
    void focusSearch();

    bool isNarrow() const; ///< something is left out
    bool matches(const Happening &one) const;
    ConnectionId connection() const;

signals:
    void changed();

private:
    bool namesKinds() const;

    QHash<HappeningKind, FilterChip *> m_kinds; ///< none on: all of them
    ChoiceBox *m_connection;
    SearchField *m_search;
};

} // namespace turbolane::ui
