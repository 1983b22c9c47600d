// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/questions.h"
#include "domain/boost.h"
#include "ui/calendar/weekcalendar.h"
#include "ui/desk.h"
#include "ui/kit/card.h"
#include "ui/schedule/proposalquote.h"

class QBoxLayout;
class QComboBox;
class QDateTimeEdit;

namespace turbolane::client {
struct WayOut;
}

namespace turbolane::ui {

class BandwidthEdit;
class Button;
class DurationEdit;
class FactGrid;
class Label;
class RefusalBox;

/// A proposal of the calendar in full, with its exact price, its end, and what it changes of a
/// boost that is there; then it is placed, moved, repeated or let go. Of what has no room it says
/// why, and what the carrier would say yes to.
class ProposalColumn final : public Surface {
    Q_OBJECT

public:
    explicit ProposalColumn(const Desk &desk, QWidget *parent = nullptr);

    /// Of a new boost where no boost is named.
    void show(Interval time, const BoostId &boost);
    void stop();
    /// The keyboard goes on here.
    void takeFocus();
    ProposalWords words() const;
    /// What was placed last, as it was before it was moved; empty: it was new.
    const std::optional<Boost> &before() const { return m_before; }

signals:
    void timeWanted(turbolane::Interval time); ///< another one was typed, or taken as an offer
    void wordsChanged();
    void placed(const turbolane::BoostId &boost); ///< or moved
    void repeatWanted(const turbolane::client::BoostQuestion &boost);
    void letGo();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void nameAll();
    void arrangeAll();
    void wire();
    void fillConnections();
    void chooseConnection();
    void readFields();
    void ask();
    void refresh();
    void showPrice(const Estimate &price);
    void showTrouble(const client::Failure &failure);
    void showOffers(const std::vector<client::WayOut> &offers);
    void take(const client::WayOut &offer);
    void confirm();
    void fail(const client::Failure &failure);
    bool isMove() const { return !m_boost.isEmpty(); }
    const Boost *boost() const;
    QString name() const;
    QString whyNot() const;
    client::BoostQuestion question() const;

    const Desk m_desk;
    ProposalQuote m_quote;
    BoostId m_boost;
    std::optional<Boost> m_before;
    Interval m_time = Interval::between({}, {});
    QPointer<client::ApiJob> m_job;
    bool m_isOn = false; ///< something is proposed
    bool m_isFilling = false;
    Label *m_title;
    Label *m_when;
    QWidget *m_newFields;
    QComboBox *m_connection;
    BandwidthEdit *m_to;
    QDateTimeEdit *m_start;
    DurationEdit *m_lasting;
    FactGrid *m_facts;
    Label *m_told;
    RefusalBox *m_refusal;
    QBoxLayout *m_offers;
    Button *m_confirm;
    Button *m_repeat;
    Button *m_letGo;
};

} // namespace turbolane::ui
