// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"
#include "client/newbundle.h"
#include "ui/desk.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace turbolane {
struct OrderEstimate;
}

namespace turbolane::client {
class ApiJob;
class DataCentresJob;
struct Failure;
} // namespace turbolane::client

namespace turbolane::ui {

class Button;
class Label;
class RefusalBox;

/// A port to be ordered: where, how large, and what it costs a month, told before the press.
class NewPortForm final : public QWidget {
    Q_OBJECT

public:
    explicit NewPortForm(const Desk &desk, QWidget *parent = nullptr);

    /// With nothing chosen, and a name for what will be.
    void begin();

signals:
    void placed(const client::PlacedPort &port);

private:
    void nameAll();
    void arrangeAll();
    void wire();
    void readCentres();
    void fillCentres();
    void chooseCentre();
    void edited();
    void askForPrice();
    void tell(const OrderEstimate &cost);
    void refuse(const client::Failure &failure);
    void order();
    QString reasonAgainst() const;
    QString proposedName(const client::DataCentre &centre) const;
    const client::DataCentre *centre() const;
    client::NewPort wanted() const;

    const Desk m_desk;
    std::vector<client::DataCentre> m_centres; ///< by city
    QTimer m_pause;
    QPointer<client::DataCentresJob> m_reading;
    QPointer<client::ApiJob> m_asking;
    QPointer<client::ApiJob> m_ordering;
    bool m_isNameOwn = false; ///< it was typed
    QComboBox *m_where;
    QComboBox *m_speed;
    QLineEdit *m_name;
    Label *m_price;
    RefusalBox *m_refusal;
    Button *m_order;
};

} // namespace turbolane::ui
