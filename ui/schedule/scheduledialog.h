// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "client/plans.h"
#include "client/serieschange.h"
#include "ui/desk.h"

#include <QDateTime>
#include <QDialog>
#include <QPointer>
#include <QTimer>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QScrollArea;
class QTimeZone;

namespace turbolane::client {
class ApiJob;
}

namespace turbolane::ui {

class BandwidthEdit;
class Button;
class DurationEdit;
class Label;
class RefusalBox;
class RepeatEdit;
class UntilEdit;

/// Boosts to come, of a connection or a scene: what would become of each time, and what it costs,
/// is told before anything is ordered. The same of a schedule that is there: all its times to come.
class ScheduleDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ScheduleDialog(const Desk &desk, QWidget *parent = nullptr);
    /// Changes this one, with what it costs more or less.
    ScheduleDialog(const Desk &desk, const Schedule &series, QWidget *parent = nullptr);

    /// A boost that is to come again; all of it may be changed.
    void prefill(const client::BoostQuestion &boost);

    /// What to boost; the rest stays as it is.
    void choose(const ConnectionId &connection);

protected:
    void showEvent(QShowEvent *event) override;

private:
    ScheduleDialog(const Desk &desk, const std::optional<Schedule> &series, QWidget *parent);
    void fillSubjects();
    void fillChoices();
    void fillIn(const Schedule &series);
    void fillZones();
    void arrangeAll();
    void wire();
    void chooseSubject();
    void edited();
    void keepToDays();
    void askForPrice();
    void fitHeight();
    void tell(const ScheduleEstimate &estimate);
    QString refusedWords(const ScheduleEstimate &estimate, int count);
    QStringList costOf(const ScheduleEstimate &estimate, int placed) const;
    void refuse(const client::Failure &failure);
    void order();
    client::ApiJob *place();
    client::ApiJob *change();
    client::SeriesChange changed() const;
    QString orderWord() const;
    QString reasonAgainst() const;
    client::NewSchedule wanted() const;
    QTimeZone zone() const;

    const Desk m_desk;
    QTimer m_pause;
    const std::optional<Schedule> m_series; ///< what is changed; none: a new one
    QDateTime m_shownStart; ///< of what is changed, before anything was touched
    std::string m_shownRule;
    std::optional<ScheduleEstimate> m_told; ///< of what stands in the fields
    QPointer<client::ApiJob> m_asking;
    QPointer<client::ApiJob> m_ordering;
    QComboBox *m_subject;
    QLineEdit *m_name;
    BandwidthEdit *m_to;
    QDateTimeEdit *m_start;
    DurationEdit *m_lasting;
    RepeatEdit *m_repeats;
    UntilEdit *m_until;
    QComboBox *m_zone;
    QComboBox *m_ifFull;
    Label *m_price;
    Label *m_detail; ///< the carrier's own English
    RefusalBox *m_refusal;
    QScrollArea *m_scroll;
    Button *m_order;
};

} // namespace turbolane::ui
