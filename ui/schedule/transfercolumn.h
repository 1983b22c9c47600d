// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/calendarblock.h"
#include "ui/desk.h"
#include "ui/kit/card.h"
#include "ui/schedule/transferinquiry.h"
#include "ui/schedule/transferplacer.h"

#include <QStandardItemModel>

class QListView;

namespace turbolane::ui {

class Button;
class Label;
class RefusalBox;
class TransferForm;
class TransferPlot;

/// Finds the boosts by which so much data is moved by a deadline: the cheapest, in one block, the
/// soonest, or none; with the proof, the exact price, and one button that schedules them all.
class TransferColumn final : public Surface {
    Q_OBJECT

public:
    explicit TransferColumn(const Desk &desk, QWidget *parent = nullptr);

    /// Begins, of that connection where one is named.
    void begin(const ConnectionId &connection = {});
    void stop();
    void takeFocus();
    /// The boosts of the chosen way, as the calendar shows what is only proposed.
    QList<CalendarBlock> blocks() const;
    /// Until when it has to be done, and when it will be.
    std::vector<CalendarMark> marks() const;
    ConnectionId connection() const;

signals:
    void blocksChanged();
    void placed(turbolane::Instant first); ///< all of them are scheduled
    void letGo();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void nameAll();
    void arrangeAll();
    QLayout *head();
    QLayout *foot();
    void wire();
    void ask();
    void refresh();
    void showOffers();
    void showChosen();
    void showNone(const QString &told);
    QString whyNoWay() const;
    void confirm();
    void fail(const client::Failure &failure, int left);
    const TransferOffer *chosen() const;
    /// "1 of 3, €45.84".
    static QString numberedWords(int number, int of, const QString &price);

    const Desk m_desk;
    TransferInquiry m_inquiry;
    TransferPlacer m_placer;
    TransferQuestion m_asked; ///< what the offers answer
    QStandardItemModel m_ways;
    bool m_isOn = false;
    Label *m_title;
    Label *m_about;
    Button *m_close;
    TransferForm *m_form;
    Label *m_told;
    QListView *m_list;
    TransferPlot *m_plot;
    Label *m_sum;
    Label *m_total;
    Label *m_spare;
    RefusalBox *m_refusal;
    Button *m_confirm;
};

} // namespace turbolane::ui
