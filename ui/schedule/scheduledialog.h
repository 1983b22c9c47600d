// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "client/plans.h"
#include "ui/desk.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;

namespace turbolane::client {
class ApiJob;
class EstimateScheduleJob;
} // namespace turbolane::client

namespace turbolane::ui {

class BandwidthEdit;
class Button;
class DurationEdit;
class Label;
class RefusalBox;

/// Boosts to come, of a connection or a scene: what would become of each time, and what it costs,
/// is told before anything is ordered.
class ScheduleDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ScheduleDialog(const Desk &desk, QWidget *parent = nullptr);

    /// A boost that is to come again; all of it may be changed.
    void prefill(const client::BoostQuestion &boost);

    /// What to boost; the rest stays as it is.
    void choose(const ConnectionId &connection);

private:
    void fillSubjects();
    void fillRepeats();
    void fillZones();
    void arrangeAll();
    void wire();
    void chooseSubject();
    void edited();
    void askForPrice();
    void fitHeight();
    void tell(const ScheduleEstimate &estimate);
    QString refusedWords(const ScheduleEstimate &estimate, int count);
    void refuse(const client::Failure &failure);
    void order();
    QString reasonAgainst() const;
    client::NewSchedule wanted() const;

    const Desk m_desk;
    QTimer m_pause;
    QPointer<client::EstimateScheduleJob> m_asking;
    QPointer<client::ApiJob> m_ordering;
    QComboBox *m_subject;
    QLineEdit *m_name;
    BandwidthEdit *m_to;
    QDateTimeEdit *m_start;
    DurationEdit *m_lasting;
    QComboBox *m_repeats;
    QComboBox *m_zone;
    QComboBox *m_ifFull;
    Label *m_price;
    Label *m_detail; ///< the carrier's own English
    RefusalBox *m_refusal;
    Button *m_order;
};

} // namespace turbolane::ui
