// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/questions.h"
#include "domain/boost.h"
#include "ui/calendar/weekcalendar.h"
#include "ui/desk.h"
#include "ui/kit/card.h"
#include "ui/schedule/movedthing.h"
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

    /// Of a new boost where nothing that is there is named.
    void show(Interval time, const BlockSource &moved);
    void stop();
    /// The keyboard goes on here.
    void takeFocus();
    ProposalWords words() const;
    /// Asks for what was before the last of them was placed.
    const std::function<client::ApiJob *()> &wayBack() const { return m_wayBack; }
    /// What was placed last, in a sentence.
    QString whatWasDone() const;
    ConnectionId connection() const;

signals:
    void timeWanted(turbolane::Interval time); ///< another one was typed, or taken as an offer
    void wordsChanged();
    void placed(const QString &block); ///< or moved
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
    void showPrice(const ProposalQuote::Price &price);
    void showMoved(const ProposalQuote::Price &price, const MovedThing &thing);
    void showTrouble(const client::Failure &failure);
    void showOffers(const std::vector<client::WayOut> &offers);
    void take(const client::WayOut &offer);
    void confirm();
    void placeMove(const MovedThing &thing, const Money &most);
    void placeNew(const Money &most);
    void begin(client::ApiJob *job);
    void fail(const client::Failure &failure);
    bool isMove() const { return m_moved != BlockSource(); }
    std::optional<MovedThing> moved() const;
    QString moveWord() const;
    QString name() const;
    QString whyNot() const;
    client::BoostQuestion question() const;

    const Desk m_desk;
    ProposalQuote m_quote;
    BlockSource m_moved; ///< without a price; nothing: a new boost
    std::function<client::ApiJob *()> m_wayBack;
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
