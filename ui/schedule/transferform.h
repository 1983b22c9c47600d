// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/connection.h"
#include "ui/desk.h"
#include "ui/schedule/transferinquiry.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QDoubleSpinBox;

namespace turbolane::ui {

/// What is to be moved: over which connection, how much, by when, and what is left for others.
class TransferForm final : public QWidget {
    Q_OBJECT

public:
    explicit TransferForm(const Desk &desk, QWidget *parent = nullptr);

    /// Of that connection where one is named. Says nothing.
    void begin(const ConnectionId &connection);
    void takeFocus();

    /// Why nothing can be asked about it; empty: it can.
    QString whyNot() const;
    /// Only while whyNot() is empty.
    TransferQuestion question() const;
    const Connection *connection() const; ///< nothing where there is none

signals:
    void changed(); ///< by the person

private:
    void nameAll();
    void tell();
    void fillConnections(const ConnectionId &wanted);
    void fillLeave();

    const Desk m_desk;
    bool m_isFilling = false;
    bool m_isBegun = false;
    QComboBox *m_connection;
    QDoubleSpinBox *m_data;
    QDateTimeEdit *m_by;
    QComboBox *m_leave;
};

} // namespace turbolane::ui
