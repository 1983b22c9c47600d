// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QObject>

#include "client/questions.h"
#include "domain/connection.h"
#include "domain/orderestimate.h"
#include "domain/path.h"
#include "ui/desk.h"

#include <QDialog>
#include <QTimer>

#include <optional>

namespace turbolane::ui {

class BandwidthEdit;
class Button;
class Label;
class PlaceOrder;
class PlanChoice;
class PriceList;

/// Another base or turbo bandwidth, or another plan or term: the price before and after, and what
/// it costs of a term, are shown before it can be ordered.
class ChangeDialog final : public QDialog {
    Q_OBJECT

public:
    ChangeDialog(const Desk &desk, const Connection &connection, QWidget *parent = nullptr);

private:
    void arrangeAll();
    void edited();
    /// Why what stands in the fields cannot be priced; empty: it can.
    QString reasonAgainst() const;
    void askForPrice();
    void askForPlanPrice();
    void tellPrice(const CandidatePath &after);
    void tellPlanPrice(const OrderEstimate &estimate);
    void showPlans();
    void fit();
    bool isAboutPlan() const;
    bool isAboutBandwidth() const;
    client::ConnectionChange changeOfPlan() const;
    void refuse(const QString &why);
    void change();

    const Desk m_desk;
    const Connection m_connection;
    PlaceOrder *m_order;
    BandwidthEdit *m_base;
    BandwidthEdit *m_turbo;
    PriceList *m_prices;
    PlanChoice *m_choice;
    PlanId m_plan;
    int m_termMonths;
    Label *m_price;
    Label *m_refusal;
    Button *m_change;
    QTimer m_pause;
    int m_question = 0;
};

} // namespace turbolane::ui
